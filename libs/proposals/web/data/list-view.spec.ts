import { filterParams, PLAIN_VIEW, toListView } from './list-view';

const ID = '00000000-0000-7000-8000-000000000001';

describe('the view of a list in its address', () => {
  it('is what the address says', () => {
    const params = {
      order: 'new',
      category: ID,
      municipality: '1981',
      circle: 'mine',
      view: 'map',
    };
    const view = toListView(params);
    expect(view).toEqual({
      ...{ order: 'new', shape: 'map' },
      filter: { category: ID, municipality: '1981', circle: 'mine' },
    });
    expect(toListView({ order: 'new', view: 'map', ...filterParams(view.filter) })).toEqual(view);
  });

  it('leaves out what nothing can mean', () => {
    const wrong = {
      order: '__proto__',
      category: 'x',
      municipality: '0180',
      circle: 'a',
      status: 1,
    };
    expect(toListView(wrong)).toEqual(PLAIN_VIEW);
    expect(toListView({ status: 'submitted', view: ['map'] })).toEqual(PLAIN_VIEW);
  });
});

import { type Signal, signal } from '@angular/core';
import type { LiveEvent } from '@samrad/register/contract';
import { Observable, Subject } from 'rxjs';

/** Stands in for LiveConnection: says where following began, and lets a test send what happens. */
export class FakeLive {
  readonly begun: (number | null)[] = [];
  private readonly readers = new Set<() => Promise<number>>();
  private readonly events = new Subject<LiveEvent>();
  private last = 100;

  follow(_: string, after: number | null, readAnew: () => Promise<number>): Observable<LiveEvent> {
    this.begun.push(after);
    return new Observable((subscriber) => {
      this.readers.add(readAnew);
      const following = this.events.subscribe(subscriber);
      return () => {
        this.readers.delete(readAnew);
        following.unsubscribe();
      };
    });
  }

  presence(): Signal<number> {
    return signal(0);
  }

  send(kind: string, subject: string, state: unknown): void {
    this.last += 1;
    this.events.next({ seq: this.last, kind, subject, state });
  }

  /** Too much has happened: all who follow read anew, and the numbers they read at come back. */
  fallBehind(): Promise<number[]> {
    return Promise.all([...this.readers].map((readAnew) => readAnew()));
  }
}

/** The tests' browser draws no dialogs; this opens and closes them as the standard says. */
export function standInForDialogs(): void {
  const { prototype } = HTMLDialogElement;
  prototype.showModal ??= function showModal(this: HTMLDialogElement): void {
    this.open = true;
  };
  prototype.close ??= function close(this: HTMLDialogElement): void {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

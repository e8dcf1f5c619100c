/** Saves what is typed into a form while it is typed. Without this script the form's own button does it. */

/** How long nothing is typed before it is saved, in milliseconds. */
const PAUSE = 1_500;

for (const place of document.querySelectorAll<HTMLElement>("[data-save-draft]")) keep(place);

function keep(place: HTMLElement): void {
  const form = place.querySelector("form");
  const state = place.querySelector("[data-save-state]");
  const { saveDraft: address, saving = "", failed = "" } = place.dataset;
  if (form === null || state === null || address === undefined) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsaved = false;

  const save = async (): Promise<void> => {
    clearTimeout(timer);
    if (!unsaved) return;
    unsaved = false;
    state.textContent = saving;
    try {
      const body = new URLSearchParams();
      for (const [name, value] of new FormData(form))
        if (typeof value === "string") body.append(name, value);
      // It is sent to its end also when the page is left meanwhile.
      const answer = await fetch(address, { method: "POST", body, keepalive: true });
      const sentence = await answer.text();
      state.textContent = sentence === "" ? failed : sentence;
    } catch {
      unsaved = true;
      state.textContent = failed;
      timer = setTimeout(save, PAUSE * 10);
    }
  };
  form.addEventListener("input", () => {
    unsaved = true;
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  });
  form.addEventListener("submit", () => {
    unsaved = false;
    clearTimeout(timer);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void save();
  });
}

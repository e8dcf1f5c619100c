/** Signs in with a passkey, or makes one, where the browser can. Without this script the page says so, and the link by mail works. */

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) offer(form);

function offer(form: HTMLFormElement): void {
  const answer = form.elements.namedItem("answer");
  const state = form.querySelector("[data-passkey-state]");
  const { passkey: kind, options: address = "", unable = "", failed = "" } = form.dataset;
  if (!(answer instanceof HTMLInputElement) || state === null) return;
  if (
    typeof PublicKeyCredential === "undefined" ||
    typeof PublicKeyCredential.parseRequestOptionsFromJSON !== "function"
  ) {
    state.textContent = unable;
    return;
  }
  // What stands there is for browsers that run no script.
  state.textContent = "";
  let asking = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (asking) return;
    asking = true;
    state.textContent = "";
    ask(kind === "new", address)
      .then((signed) => {
        answer.value = JSON.stringify(signed);
        form.submit();
      })
      .catch(() => {
        // The person turned away, or the browser refused; it does not say which.
        state.textContent = failed;
      })
      .finally(() => {
        asking = false;
      });
  });
}

async function ask(isNew: boolean, address: string): Promise<unknown> {
  const asked = await fetch(address, { method: "POST" });
  if (!asked.ok) throw new Error(`Refused with ${asked.status}`);
  const options = await asked.json();
  const credential = isNew
    ? await navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
      })
    : await navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
      });
  if (!(credential instanceof PublicKeyCredential)) throw new Error("No passkey was chosen");
  return credential.toJSON();
}

/** Ord for kontoer på terminalen, på bokmål. */
import type { AccountsTexts } from "./en.ts";

export const nb = {
  roles: {
    coordinator: {
      name: "koordinator",
      help: "Leder det årlige arbeidet: tall, tekst, svar, publisering. Inviterer folk.",
    },
    editor: {
      name: "redaktør",
      help: "Skriver kommunens egne sider, erklæringen, planer og deler av rapporten. Publiserer ingen rapport og inviterer ingen.",
    },
    "body-secretary": {
      name: "rådets sekretær",
      help: "Fører inn anbefalingene og vurderingene fra det uavhengige rådet.",
    },
    "body-member": {
      name: "rådsmedlem",
      help: "Leser det rådet arbeider med, lager utkast til vurderinger og noterer dissens. Vedtar ingenting alene.",
    },
    contributor: {
      name: "bidragsyter",
      help: "Gir tall og svar for sin egen avdeling.",
    },
    "case-worker": {
      name: "saksbehandler",
      help: "Behandler klager, uavhengig av dem som handler og dem som vurderer. Leser bare ellers.",
    },
    "key-holder": {
      name: "nøkkelholder",
      help: "Har en del av nøkkelen til forseglede saker. Åpner ingenting alene og leser bare ellers.",
    },
    statistician: {
      name: "statistiker",
      help: "Steller med datasett, indikatorer og tall, og verner små tall før de slippes ut.",
    },
    reader: {
      name: "leser",
      help: "Leser alt som står her, også revisjonsloggen. Endrer ingenting.",
    },
  },
  refusals: {
    "unknown-proposal":
      "Dette venter ikke lenger. Noen har avgjort det, eller de fjorten dagene er gått.",
    "own-proposal": "Du foreslo dette selv. Noen andre må bekrefte det.",
    "own-role": "Dette er din egen rolle. Noen andre må bekrefte den.",
    "coordinator-can":
      "En annen koordinator kan bekrefte dette. Terminalen bekrefter bare der det ikke finnes noen.",
    "acts-and-judges":
      "Personen har alt en rolle på en annen side. Den som handler for kommunen, kan ikke vurdere den, og den som behandler klager på den, gjør ingen av delene.",
    "not-held": "Personen har ikke denne rollen lenger.",
    "unknown-person": "Denne personen finnes ikke her.",
    "already-erased": "Denne personen er slettet fra før.",
    "still-holds": "Avslutt rollene til personen først.",
    "not-permitted": "Rollen din omfatter ikke dette.",
  },
} satisfies AccountsTexts;

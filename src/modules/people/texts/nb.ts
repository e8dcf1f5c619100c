/** Ord for sidene om personer, på bokmål. */
import type { PeopleTexts } from "./en.ts";

export const nb = {
  invitationSubject: (city: string) =>
    `Du er invitert til arbeidet med menneskerettighetsrapporten for ${city}`,
  invitation: (city: string, link: string) =>
    `Hei!\n\nDu er invitert til arbeidet med menneskerettighetsrapporten for ${city}. Lenken logger deg inn. Den virker én gang, innen én time. Senere ber du om en ny på innloggingssiden.\n\n${link}\n`,
  people: "Personer",
  peopleLead: "Hvem som arbeider her, og som hva. Ingen både svarer for byen og bedømmer svarene.",
  peopleCaption: (count: number) => (count === 1 ? "1 person" : `${count} personer`),
  name: "Navn",
  emailOfPerson: "E-postadresse",
  roles: "Roller",
  noRole: "ingen nå",
  role: "Rolle",
  invite: "Inviter noen",
  inviteSubmit: "Send invitasjonen",
  endRole: (role: string, name: string) => `Avslutt rollen som ${role} for ${name}`,
  endRoleShort: "Avslutt",
  notDelivered: {
    "not-sent":
      "Rollen er gitt. E-postserveren har ikke tatt imot invitasjonen ennå; den går ut så snart serveren gjør det. Tar det mer enn en time, må personen be om en ny lenke på innloggingssiden.",
    refused:
      "Rollen er gitt, men e-postserveren avviser adressen. Se etter om den er riktig skrevet.",
  },
  saved: {
    "handed-over": "Alt er overlevert.",
    invited: "Invitasjonen er sendt.",
    ended: "Rollen er avsluttet.",
    proposed: "Foreslått. Det gjelder så snart en annen bekrefter det.",
    confirmed: "Bekreftet.",
    declined: "Avslått.",
  },
  proposals: {
    title: "Venter på enda en person",
    lead: "Disse rollene gjelder vurderinger eller saker. Én foreslår å gi eller avslutte dem, en annen bekrefter.",
    caption: (count: number) => (count === 1 ? "1 forslag" : `${count} forslag`),
    what: {
      give: (role: string) => `Får rollen: ${role}`,
      end: (role: string) => `Mister rollen: ${role}`,
    },
    person: "Person",
    change: "Hva som endres",
    by: "Foreslått av",
    terminal: "terminalen",
    until: "Åpent til",
    decide: "Avgjør",
    confirm: "Bekreft",
    decline: "Avslå",
    confirmFor: (name: string) => `Bekreft for ${name}`,
    declineFor: (name: string) => `Avslå for ${name}`,
    none: "Ingenting venter.",
    alone:
      "Du er den eneste koordinatoren. Den som drifter programmet, bekrefter: rosario accounts confirm",
  },
  twoPeople: "Her trengs to: Du foreslår, en annen koordinator bekrefter innen 14 dager.",
  handOver: {
    title: "Overlever arbeidet til noen",
    lead: "Noen slutter: Roller, plasser i enheter og åpne spørsmål går til en annen i ett trinn.",
    open: "Overlever arbeidet til noen",
    from: "Hvem slutter",
    to: "Hvem tar over",
    toHelp: "Ikke på listen? Inviter vedkommende først.",
    note: "Det den nye bør vite",
    noteHelp: "Hva som haster, hvor ting ligger, hvem en kan spørre. Det følger med spørsmålene.",
    send: "Overlever alt",
    warning:
      "Den som slutter, mister alt med det samme. Roller som krever to personer, venter på den andre.",
    before: "Overlevert tidligere",
    line: (from: string, to: string, day: string) => `${from} til ${to}, ${day}`,
  },
  refusals: {
    "unknown-person": "Velg noen som arbeider her.",
    "same-person": "Velg to forskjellige personer.",
    "no-note": "Skriv det den nye bør vite.",
    "note-too-long": "Skriv høyst 2000 tegn.",
    "nothing-to-hand-over":
      "Denne personen har ingen rolle, ingen plass i en enhet og ingen åpne spørsmål.",
    "unknown-proposal":
      "Dette venter ikke lenger. Noen har avgjort det, eller de fjorten dagene er gått.",
    "own-proposal": "Du foreslo dette selv. Noen andre må bekrefte det.",
    "own-role": "Dette er din egen rolle. Noen andre må bekrefte den.",
    "coordinator-can":
      "En annen koordinator kan bekrefte dette. Terminalen bekrefter bare der det ikke finnes noen.",
    "not-permitted": "Rollen din omfatter ikke dette.",
    "no-name": "Skriv navnet på personen.",
    "no-email": "Skriv en e-postadresse, for eksempel navn@kommune.no.",
    "unknown-role": "Velg en rolle.",
    "acts-and-judges":
      "Personen har alt en rolle på den andre siden. Den som svarer for byen, kan ikke bedømme svarene.",
    "last-coordinator": "Dette er den eneste koordinatoren. Inviter en til først.",
    "not-held": "Personen har ikke denne rollen lenger.",
  },
} satisfies PeopleTexts;

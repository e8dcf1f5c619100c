/** Ord for innlogging og personer, på bokmål. */
import type { AccountsTexts } from "./en.ts";

export const nb = {
  signIn: "Logg inn",
  signInLead:
    "For dere som arbeider med rapporten. Du får en lenke på e-post og trenger ikke passord.",
  email: "E-postadressen din",
  sendLink: "Send meg en lenke",
  linkSentTitle: "Se i innboksen din",
  linkSent:
    "Hvis adressen tilhører noen som arbeider her, er en lenke på vei. Den virker én gang, innen én time. Kommer det ingenting, så spør koordinatoren om du er invitert.",
  welcome: (city: string) => `Logg inn hos ${city}`,
  confirmLead: "Ett trykk igjen. Lenken er brukt opp når du trykker på knappen.",
  confirm: "Logg inn",
  askForNew: "Be om en ny lenke",
  letterSubject: (city: string) => `Lenke for å logge inn hos ${city}`,
  letter: (link: string, minutes: number) =>
    `Hei!\n\nHer er lenken du ba om. Den virker én gang, innen ${minutes} minutter:\n\n${link}\n\nHar du ikke bedt om den, trenger du ikke gjøre noe.\n`,
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
  saved: { invited: "Invitasjonen er sendt.", ended: "Rollen er avsluttet." },
  roleNames: {
    coordinator: "koordinator",
    "body-secretary": "rådets sekretær",
    contributor: "bidragsyter",
    reader: "leser",
  },
  roleHelp: {
    coordinator: "Leder det årlige arbeidet: tall, tekst, svar, publisering.",
    "body-secretary": "Fører inn anbefalingene og vurderingene fra det uavhengige rådet.",
    contributor: "Gir tall og svar for en avdeling.",
    reader: "Ser utkast, endrer ingenting.",
  },
  refusals: {
    "unknown-person": "Denne personen finnes ikke her.",
    "still-holds": "Avslutt rollene til personen først.",
    "not-permitted": "Rollen din omfatter ikke dette.",
    "no-name": "Skriv navnet på personen.",
    "no-email": "Skriv en e-postadresse, for eksempel navn@kommune.no.",
    "unknown-role": "Velg en rolle.",
    "acts-and-judges":
      "Personen har alt en rolle på den andre siden. Den som svarer for byen, kan ikke bedømme svarene.",
    "last-coordinator": "Dette er den eneste koordinatoren. Inviter en til først.",
    "not-held": "Personen har ikke denne rollen lenger.",
  },
} satisfies AccountsTexts;

/** Whom the seats of the made-up council stand for. */

/** The seats are numbered in this order. */
export const SECTORS = [
  {
    sector: { nb: "Sivilsamfunn", en: "Civil society", de: "Zivilgesellschaft" },
    appointedBy: { nb: "Lagene selv", en: "The associations themselves" },
    count: 3,
  },
  {
    sector: { nb: "Politikk", en: "Politics", de: "Politik" },
    appointedBy: { nb: "Kommunestyret", en: "The municipal council" },
    count: 2,
  },
  {
    sector: { nb: "Forvaltning", en: "Administration", de: "Verwaltung" },
    appointedBy: { nb: "Kommunedirektøren", en: "The chief executive" },
    count: 1,
    votes: false,
  },
  {
    sector: { nb: "Tro og livssyn", en: "Faith and belief", de: "Religion" },
    appointedBy: { nb: "Tros- og livssynsforumet", en: "The forum of faiths" },
    count: 1,
  },
  {
    sector: { nb: "Ungdom", en: "Young people", de: "Jugend" },
    appointedBy: { nb: "Ungdomsrådet", en: "The youth council" },
    reservedFor: { nb: "Ungdomsrådet", en: "The youth council" },
    count: 1,
  },
  {
    sector: { nb: "Akademia", en: "Academia", de: "Wissenschaft" },
    appointedBy: { nb: "Høgskolen", en: "The college" },
    count: 1,
  },
] as const;

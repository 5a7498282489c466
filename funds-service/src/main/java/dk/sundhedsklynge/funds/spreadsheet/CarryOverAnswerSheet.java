package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.note.NewNote;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.note.NoteDetails;
import dk.sundhedsklynge.funds.note.NoteDetails.Answer;
import dk.sundhedsklynge.funds.note.NoteOrigin;
import dk.sundhedsklynge.funds.note.NoteOrigin.Channel;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.sheet.Cell;
import dk.sundhedsklynge.platform.sheet.CellValues;
import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.sheet.Value;
import dk.sundhedsklynge.platform.sheet.imports.Cells;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What parties answer of carrying money over to a later year. */
@Singleton
class CarryOverAnswerSheet extends SumSheet {
    private static final Pattern PARTLY = Pattern.compile(
            "(?:ja\\b[\\s,.:;(-]*)?(?:delvist?|til dels|(?:kun )?en del(?: af (?:det|dem|beløbet|pengene|midlerne))?|noget(?: af det)?)\\b[\\s).]*(?:ja[\\s.]*)?");
    private static final String ON_BEHALF = "når sekretariatet svarer for parten";
    private static final String FROM = "fra";
    private static final String TO = "til";
    private static final String ANSWER = "svar";
    private static final String CHANNEL = "hvordan";
    private static final String CAME_ON = "kom";

    CarryOverAnswerSheet(SheetNames names, JudgeNotes judge, PostNotes post) {
        super(names, judge, post);
    }

    @Override
    public String code() {
        return "overfoerselssvar";
    }

    @Override
    public String label() {
        return "Svar om overførsel";
    }

    @Override
    public List<SheetField> fields(String cooperation) {
        List<String> parties = names.parties(cooperation);
        return List.of(
                new SheetField(
                        NoteFields.PARTY,
                        "Part",
                        SheetField.Kind.TEXT,
                        true,
                        List.of("Kommune", "Region", "Organisation", "Myndighed", "Hvem"),
                        "Kommunen eller regionen, ved navn eller kode. Hver part svarer for sig.",
                        List.of(parties.isEmpty() ? "" : parties.getFirst(), parties.size() < 2 ? "" : parties.get(1)),
                        parties),
                period(
                        SheetField.SaidOnce.FROM_IN_TITLE,
                        FROM,
                        "Fra",
                        List.of("Fra år", "Fra pulje", "Overføres fra"),
                        "Det år eller den pulje, pengene kommer fra.",
                        "2025"),
                period(
                        SheetField.SaidOnce.TO_IN_TITLE,
                        TO,
                        "Til",
                        List.of("Til år", "Overføres til"),
                        "Det senere år, pengene går videre til.",
                        "2026"),
                NoteFields.fund(names.funds(cooperation)),
                new SheetField(
                        ANSWER,
                        "Svar",
                        SheetField.Kind.TEXT,
                        true,
                        List.of(
                                "Overføres",
                                "Overfører",
                                "Ja eller nej",
                                "Ja/nej",
                                "Vil I overføre",
                                "Ønskes overført"),
                        "Ja, Nej eller Ikke oplyst. Ja også, når kun en del overføres; så skal beløbet stå.",
                        List.of("Ja", "Ikke oplyst"),
                        List.of("Ja", "Nej", "Ikke oplyst")),
                new SheetField(
                        NoteFields.AMOUNT,
                        "Beløb",
                        SheetField.Kind.AMOUNT,
                        false,
                        List.of("Overført", "Hvor meget", "Kroner"),
                        "Kroner og øre, når svaret er ja. Tomt eller Ikke oplyst, til parten har sagt det; så bogføres intet.",
                        List.of("1.234,56", ""),
                        List.of()),
                NoteFields.day(
                        "Svaret den",
                        List.of("Besluttet den", "Svar den", "Svardato", "Besvaret", "Dato for svar", "Dato")),
                NoteFields.reference(
                        "Kilde",
                        List.of("Reference", "Ref", "Sag", "Sagsnummer", "Journal", "Brev", "Hvor står svaret"),
                        List.of("Sag 2026-123", "Mail")),
                new SheetField(
                                CHANNEL,
                                "Kom som",
                                SheetField.Kind.TEXT,
                                false,
                                List.of("Kom via", "Hvordan", "Modtaget som", "Modtaget via", "Kanal"),
                                "Når sekretariatet registrerer for parten: mail, telefon, møde eller brev.",
                                List.of("mail", ""),
                                Arrays.stream(Channel.values())
                                        .map(Channel::label)
                                        .toList())
                        .saidOnce(SheetField.SaidOnce.BY_HAND)
                        .neededWhen(ON_BEHALF),
                new SheetField(
                                CAME_ON,
                                "Kom den",
                                SheetField.Kind.DAY,
                                false,
                                List.of("Modtaget", "Modtaget den"),
                                "Den dag, svaret kom, når sekretariatet registrerer for parten.",
                                List.of("31-12-2025", ""),
                                List.of())
                        .saidOnce(SheetField.SaidOnce.BY_HAND)
                        .neededWhen(ON_BEHALF));
    }

    private static SheetField period(
            SheetField.SaidOnce saidOnce,
            String code,
            String label,
            List<String> synonyms,
            String help,
            String example) {
        return new SheetField(
                        code, label, SheetField.Kind.PERIOD, true, synonyms, help, List.of(example, example), List.of())
                .saidOnce(saidOnce);
    }

    @Override
    @Nullable
    NewNote read(Cells cells, SheetNames.Known known) {
        Holder holder = cells.required(NoteFields.PARTY, known::party, "Skriv den part, der svarer.");
        String from = cells.required(FROM, CellValues::period, "Skriv året eller puljen, pengene kommer fra.");
        String to = cells.required(TO, CellValues::period, "Skriv året, pengene går videre til.");
        String fund = cells.optional(NoteFields.FUND, SheetNames::fund);
        Answer answer = cells.required(ANSWER, CarryOverAnswerSheet::answer, "Skriv Ja, Nej eller Ikke oplyst.");
        Money amount = cells.amount(NoteFields.AMOUNT);
        if (amount == null && answer == Answer.YES && isPartly(cells.shown(ANSWER))) {
            cells.wrong(NoteFields.AMOUNT, "Svaret gælder en del af pengene. Skriv, hvor meget der overføres.");
        }
        LocalDate day = cells.required(NoteFields.DAY, CellValues::day, "Skriv, hvilken dag svaret er givet.");
        String reference = reference(cells);
        Channel channel = cells.optional(CHANNEL, CarryOverAnswerSheet::channel);
        LocalDate cameOn = cells.optional(CAME_ON, CellValues::day);
        if (!cells.faults().isEmpty()
                || holder == null
                || to == null
                || answer == null
                || day == null
                || reference == null) {
            return null;
        }
        return new NewNote(
                        Note.Kind.CARRY_OVER_ANSWER,
                        holder.party(),
                        null,
                        from,
                        null,
                        amount,
                        day,
                        reference,
                        new NoteOrigin(null, null, channel, cameOn, null, null, null),
                        new NoteDetails.CarryOver(to, answer))
                .ofFund(fund);
    }

    /** A yes to a part of the money is a yes with the amount that goes on. */
    private static boolean isPartly(String answer) {
        return PARTLY.matcher(answer.toLowerCase(Locale.ROOT).strip()).matches();
    }

    private static Value<Answer> answer(Cell cell) {
        if (isPartly(cell.shown())) {
            return new Value.Known<>(Answer.YES);
        }
        return switch (CellValues.yesNo(cell)) {
            case Value.Known<Boolean>(Boolean yes) -> new Value.Known<>(yes ? Answer.YES : Answer.NO);
            case Value.Unstated<Boolean> _ -> new Value.Known<>(Answer.NOT_STATED);
            case Value.Absent<Boolean> _ -> new Value.Absent<>();
            case Value.Wrong<Boolean> _ ->
                new Value.Wrong<>(
                        "\"%s\" er hverken Ja, Nej eller Ikke oplyst. Skriv Ja, også når kun en del overføres, og hvor meget under Beløb."
                                .formatted(cell.shown()));
        };
    }

    private static Value<Channel> channel(Cell cell) {
        return CellValues.then(CellValues.text(cell, SheetNames.LONGEST_NAME), text -> Arrays.stream(Channel.values())
                .filter(it -> it.label().equalsIgnoreCase(text))
                .findFirst()
                .<Value<Channel>>map(Value.Known::new)
                .orElseGet(() -> new Value.Wrong<>(
                        "\"%s\" kendes ikke. Skriv mail, telefon, møde eller brev.".formatted(text))));
    }
}

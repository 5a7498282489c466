package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.note.NewNote;
import dk.sundhedsklynge.funds.note.NoteOrigin;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.sheet.CellValues;
import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.sheet.imports.Cells;
import dk.sundhedsklynge.platform.sheet.imports.PostedFacts;
import dk.sundhedsklynge.platform.sheet.imports.RowReader;
import dk.sundhedsklynge.platform.sheet.imports.SheetImport;
import dk.sundhedsklynge.platform.sheet.imports.SheetKind;
import dk.sundhedsklynge.platform.sheet.imports.TakenBack;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of openings: a file is one of each fund that it names. */
@ApplicationScoped
class OpeningSheet implements SheetKind<OpeningRow> {
    private static final String TO_YEAR = "overfoert-til";

    /** What a row states, as columns; what no cell states is unknown. */
    enum Stated {
        RECEIVED("received", "modtaget", "Modtaget", List.of("Tildelt", "Tilskud", "Indgået", "Udbetalt")),
        COMMITTED(
                "committed",
                "disponeret",
                "Disponeret",
                List.of("Bevilget", "Allokeret", "Udmøntet", "Bevilget til projekter", "Disponeret til projekter")),
        RESERVED(
                "reserved",
                "reserveret",
                "Reserveret",
                List.of("Øremærket", "Indstillet, ikke bevilget", "Indstillet")),
        SPENT("spent", "anvendt", "Anvendt", List.of("Forbrugt", "Forbrug", "Brugt", "Udgift", "Udgifter")),
        CARRIED_OVER("carriedOver", "overfoert", "Overført", List.of("Overført beløb")),
        UNCOMMITTED("uncommitted", "ikke-disponeret", "Ikke disponeret", List.of("Udisponeret", "Ikke allokeret")),
        UNSPENT(
                "unspent",
                "ikke-anvendt",
                "Ikke anvendt",
                List.of("ikkeforbrugt", "uforbrugt", "ikke forbrugt", "ikke brugt"));

        private final String quantity;
        private final String code;
        private final String label;
        private final List<String> synonyms;

        Stated(String quantity, String code, String label, List<String> synonyms) {
            this.quantity = quantity;
            this.code = code;
            this.label = label;
            this.synonyms = synonyms;
        }

        String quantity() {
            return quantity;
        }

        String label() {
            return label;
        }

        boolean isOfProject() {
            return this == COMMITTED || this == RESERVED || this == SPENT;
        }

        private SheetField field() {
            return new SheetField(
                    code,
                    label,
                    SheetField.Kind.AMOUNT,
                    false,
                    synonyms,
                    "Kroner og øre. Tomt eller Ikke oplyst, når kilden ikke siger det.",
                    List.of(this == RECEIVED ? "500.000,00" : "", ""),
                    List.of());
        }
    }

    private final SheetNames names;
    private final JudgeOpening judge;
    private final PostNotes post;

    OpeningSheet(SheetNames names, JudgeOpening judge, PostNotes post) {
        this.names = names;
        this.judge = judge;
        this.post = post;
    }

    @Override
    public String code() {
        return "aabning";
    }

    @Override
    public String label() {
        return "Åbningssaldo";
    }

    @Override
    public Set<Role> roles() {
        return PostNotes.ROLES;
    }

    @Override
    public List<SheetField> fields(String cooperation) {
        List<SheetField> fields = new ArrayList<>();
        fields.add(NoteFields.party(names.parties(cooperation))
                .unless(NoteFields.PROJECT)
                .neededWhen("når rækken ikke nævner et projekt"));
        fields.add(NoteFields.PERIOD_FIELD);
        fields.add(NoteFields.fund(names.funds(cooperation)));
        fields.add(NoteFields.project(names.projects(cooperation)));
        for (Stated stated : Stated.values()) {
            fields.add(stated.field());
        }
        fields.add(new SheetField(
                TO_YEAR,
                "Overført til",
                SheetField.Kind.TEXT,
                false,
                List.of("Til år"),
                "Det år, beløbet under Overført er gået videre til.",
                List.of("", ""),
                List.of()));
        fields.add(NoteFields.day(
                        "Opgjort pr.",
                        List.of(
                                "Pr.",
                                "Opgjort den",
                                "Opgørelsesdato",
                                "Status pr.",
                                "Oplyst pr.",
                                "Saldodato",
                                "Dato"))
                .saidOnce(SheetField.SaidOnce.DAY_IN_TITLE));
        fields.add(NoteFields.reference(
                "Kilde",
                List.of("Reference", "Ref", "Notat", "Regnskab", "Journal", "Sag", "Bilag"),
                List.of("Notat 12", "Notat 12")));
        return List.copyOf(fields);
    }

    /** What is left is less than what nobody has decided about, or less than what nobody has paid: only the writer knows which. */
    @Override
    public Map<String, String> ambiguous() {
        String question =
                "Kolonnen %s kan være det, der ikke er disponeret, eller det, der ikke er anvendt. Vælg den under Ikke disponeret eller Ikke anvendt, hvis den skal læses.";
        Map<String, String> ambiguous = new LinkedHashMap<>();
        List.of("Rest", "Til rest", "Resterende", "Saldo", "Restmidler").forEach(name -> ambiguous.put(name, question));
        return ambiguous;
    }

    @Override
    public RowReader<OpeningRow> reader(SheetImport file) {
        return new OpeningReader(file.cooperation(), names.of(file.cooperation()), judge, new HashMap<>());
    }

    /** @param above the first row of each project: its day and source hold for the others that leave theirs blank */
    static @Nullable OpeningRow read(Cells cells, SheetNames.Known known, Map<UUID, OpeningRow> above) {
        String period = cells.optional(NoteFields.PERIOD, CellValues::period);
        UUID project = cells.optional(NoteFields.PROJECT, known::project);
        Holder holder = holder(cells, known);
        String fund = cells.optional(NoteFields.FUND, SheetNames::fund);
        String toYear = cells.optional(TO_YEAR, CellValues::period);
        List<OrderedTerms.Line> lines = new ArrayList<>();
        Map<Stated, Money> amounts = new EnumMap<>(Stated.class);
        for (Stated stated : Stated.values()) {
            Money amount = cells.amount(stated.code);
            if (amount != null && holder != null) {
                amounts.put(stated, amount);
                lines.add(new OrderedTerms.Line(
                        stated.quantity,
                        holder.party(),
                        holder.namesParty() ? null : holder.label(),
                        stated.isOfProject() ? project : null,
                        stated == Stated.CARRIED_OVER ? toYear : null,
                        period,
                        amount));
            }
        }
        if (lines.isEmpty() && project != null) {
            cells.leaveOut("Rækken nævner et projekt og intet beløb.");
            return null;
        }
        OpeningRow first = project == null ? null : above.get(project);
        LocalDate asOf = first != null && cells.shown(NoteFields.DAY).isEmpty()
                ? first.asOf()
                : cells.required(NoteFields.DAY, CellValues::day, "Skriv den dag, tallene er opgjort.");
        String reference = first != null && cells.shown(NoteFields.REFERENCE).isEmpty()
                ? first.reference()
                : SumSheet.reference(cells);
        remainder(Stated.UNCOMMITTED, Stated.COMMITTED, amounts, cells);
        remainder(Stated.UNSPENT, Stated.SPENT, amounts, cells);
        if (lines.stream().anyMatch(it -> it.quantity().equals(Stated.CARRIED_OVER.quantity)) && toYear == null) {
            cells.wrong(TO_YEAR, "Skriv året, der er overført til.");
        }
        if (!cells.faults().isEmpty() || asOf == null || reference == null) {
            return null;
        }
        if (lines.isEmpty()) {
            cells.wrong(Stated.RECEIVED.code, "Rækken har intet beløb. Skriv et, eller udelad rækken.");
            return null;
        }
        OpeningRow row = new OpeningRow(asOf, reference, FundNames.typed(fund), lines);
        if (project != null) {
            above.putIfAbsent(project, row);
        }
        return row;
    }

    /** Money of a project can be split on no party; of all other money a row says whose it is. */
    private static @Nullable Holder holder(Cells cells, SheetNames.Known known) {
        boolean isOfProject = !cells.shown(NoteFields.PROJECT).isEmpty();
        if (!isOfProject || !cells.shown(NoteFields.PARTY).isEmpty()) {
            return cells.required(NoteFields.PARTY, known::holder, "Skriv parten.");
        }
        return Holder.ofNoParty();
    }

    /** A remainder that is not what is left of the same row is told of, and nothing is mended. */
    private static void remainder(Stated rest, Stated used, Map<Stated, Money> amounts, Cells cells) {
        Money stated = amounts.get(rest);
        Money received = amounts.get(Stated.RECEIVED);
        Money gone = amounts.get(used);
        if (stated == null || received == null || gone == null || isTooLarge(received) || isTooLarge(gone)) {
            return;
        }
        Money left = received.minus(gone);
        if (!left.equals(stated)) {
            cells.remark(
                    rest.code,
                    "Der står %s, men %s minus %s er %s"
                            .formatted(Kroner.of(stated), Stated.RECEIVED.label, used.label, Kroner.of(left)));
        }
    }

    /** It is refused where the opening is weighed. */
    private static boolean isTooLarge(Money amount) {
        return Math.abs(amount.ore()) > Terms.LARGEST_AMOUNT;
    }

    /** All rows of a fund are one note. */
    static NewNote note(List<OpeningRow> rows) {
        OpeningRow first = rows.getFirst();
        return NewNote.opening(
                first.asOf(),
                first.reference(),
                first.fund(),
                NoteOrigin.NONE,
                rows.stream().flatMap(row -> row.lines().stream()).toList());
    }

    @Override
    public boolean hold(String cooperation) {
        return post.hold(cooperation);
    }

    @Override
    public PostedFacts post(String cooperation, List<OpeningRow> rows) {
        List<List<Integer>> openings = OpeningRow.byFund(rows);
        return switch (post.post(
                cooperation,
                openings.stream()
                        .map(places -> note(places.stream().map(rows::get).toList()))
                        .toList())) {
            case PostedFacts.Posted(List<PostedFacts.Place> notes) ->
                new PostedFacts.Posted(notes.stream()
                        .map(it -> new PostedFacts.Place(
                                it.fact(), openings.get(it.place()).getFirst()))
                        .toList());
            case PostedFacts.Refused refused -> refused;
            case PostedFacts.Busy busy -> busy;
        };
    }

    @Override
    public List<String> afterwards(String cooperation, List<UUID> notes) {
        return post.afterwards(notes);
    }

    @Override
    public TakenBack takeBack(String cooperation, List<UUID> notes, String reason) {
        return post.takeBack(cooperation, notes, reason);
    }
}

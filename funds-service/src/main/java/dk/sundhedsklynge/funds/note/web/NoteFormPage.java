package dk.sundhedsklynge.funds.note.web;

import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.balance.ShownFigure;
import dk.sundhedsklynge.funds.note.FindAlike;
import dk.sundhedsklynge.funds.note.NewNote;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.note.NoteDetails;
import dk.sundhedsklynge.funds.note.NoteOrigin;
import dk.sundhedsklynge.funds.note.NotePreview;
import dk.sundhedsklynge.funds.note.NoteProblems;
import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.funds.note.OpeningsInForce;
import dk.sundhedsklynge.funds.note.PreviewNote;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.funds.register.KnownRegister.KnownCooperation;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.text.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the forms of notes show: the choices, what was typed, and what it would do. */
@ApplicationScoped
class NoteFormPage {
    private static final String STEP = "trin";
    private static final String BOOK = "bogfoer";
    private static final String MORE = "flere";
    private static final String TWICE = "alligevel";
    private static final String KEY = "noegle";
    private static final String SHOWN = "vist";
    private static final UUID NO_ID = new UUID(0, 0);
    private static final String STATE_THEM =
            "Skal de stadig gælde, så skriv dem i åbningen, eller vælg en tidligere dag for den.";
    private static final String LOOK_AGAIN = "Er det ikke meningen, så ret det, du har skrevet.";
    private static final String CORRECT_INSTEAD = "Er kun noget af registreringen forkert, så ret den i stedet.";
    private static final Seen TOO_MUCH = new Seen(List.of(), null, null, null, null, true, true, null);

    private final PreviewNote preview;
    private final OpeningsInForce openings;
    private final FindAlike alike;
    private final ProjectChoices projects;
    private final FundChoices funds;
    private final KnownRegister register;
    private final Caller caller;

    NoteFormPage(
            PreviewNote preview,
            OpeningsInForce openings,
            FindAlike alike,
            ProjectChoices projects,
            FundChoices funds,
            KnownRegister register,
            Caller caller) {
        this.preview = preview;
        this.openings = openings;
        this.alike = alike;
        this.projects = projects;
        this.funds = funds;
        this.register = register;
        this.caller = caller;
    }

    /**
     * @param seen what it would do; null before that was asked for
     * @param corrects the note that is corrected; null for none
     * @param onBehalf whether an answer has to say how and when it came
     */
    record Form(
            String cooperation,
            String name,
            NoteWords.Form kind,
            FormInput input,
            List<FormOption> parties,
            List<FormOption> projects,
            List<FormOption> funds,
            List<FormOption> answers,
            List<FormOption> channels,
            List<OpeningRows.Column> columns,
            @Nullable Seen seen,
            @Nullable UUID corrects,
            boolean onBehalf) {

        public String action() {
            return corrects == null
                    ? "/midler/" + cooperation + "/registrer/" + kind.path()
                    : "/midler/noter/" + corrects + "/ret";
        }

        /**
         * The rows of an opening; none for all others.
         *
         * @param shown what stands in the form
         */
        public List<Row> rowsOf(FormInput shown) {
            return kind == NoteWords.Form.AABNING
                    ? NoteFormPage.rows(OpeningRows.count(shown, OpeningRows.SPARE))
                    : List.of();
        }
    }

    /** One row of the form of an opening, by the names of its fields. */
    record Row(int number, String party, String label, String period, String project, String to, List<Cell> cells) {}

    record Cell(String name, String title) {}

    /**
     * @param remark what is worth knowing; null for nothing
     * @param others what else would come out otherwise; null for nothing
     * @param inForce of an opening that would not be in force: the one that is; null for none
     * @param lost what is known now and would not be any more; null for nothing
     * @param twice a note that says the same; null for none
     */
    record Seen(
            List<OfFund> funds,
            @Nullable Lost lost,
            @Nullable Others others,
            @Nullable String remark,
            NotePreview.@Nullable OpeningInForce inForce,
            boolean booked,
            boolean tooMuch,
            @Nullable Twice twice) {
        Seen besides(@Nullable Twice same) {
            return new Seen(funds, lost, others, remark, inForce, booked, tooMuch, same);
        }
    }

    /**
     * Figures that nobody would state any more.
     *
     * @param figures in Danish
     * @param advice Danish sentence: what can be done instead
     */
    record Lost(List<String> figures, String advice) {
        static @Nullable Lost of(List<OfFund> funds, String advice) {
            List<String> figures = funds.stream().flatMap(OfFund::lost).toList();
            return figures.isEmpty() ? null : new Lost(figures, advice);
        }
    }

    /**
     * The figures of a fund.
     *
     * @param name in Danish
     */
    record OfFund(String name, List<Line> lines, List<Line> projects, Line total) {
        /** As {@link ShownFigure} names them, for the template. */
        public List<String> titles() {
            return ShownFigure.TITLES;
        }

        public List<String> titlesOfProject() {
            return ShownFigure.TITLES_OF_PROJECT;
        }

        public boolean isSame() {
            return lines.isEmpty() && projects.isEmpty();
        }

        /** What is known before and not after. */
        Stream<String> lost() {
            return Stream.concat(
                    lines.stream().flatMap(it -> it.lost(ShownFigure.TITLES)),
                    projects.stream().flatMap(it -> it.lost(ShownFigure.TITLES_OF_PROJECT)));
        }
    }

    record Line(String name, List<ShownFigure> before, List<ShownFigure> after) {
        private Stream<String> lost(List<String> titles) {
            return IntStream.range(0, titles.size())
                    .filter(it ->
                            before.get(it).amount() != null && after.get(it).isUnknown())
                    .mapToObj(it -> "%s: %s er nu %s kr."
                            .formatted(
                                    name,
                                    titles.get(it).toLowerCase(Locale.of("da")),
                                    DanishNumbers.format(Objects.requireNonNull(
                                            before.get(it).amount()))));
        }
    }

    /**
     * @param sentence how many they are
     * @param more how many are not named
     */
    record Others(String sentence, List<NotePreview.ChangedOrder> named, int more) {
        static @Nullable Others of(NotePreview.Previewed seen) {
            String sentence = seen.othersSentence();
            return sentence == null
                    ? null
                    : new Others(
                            sentence,
                            seen.named(),
                            seen.others().size() - seen.named().size());
        }
    }

    record Twice(UUID note, String reference) {}

    void requireMayEnter(String cooperation) {
        if (!register.cooperations().containsKey(cooperation)) {
            throw NoteProblems.of(new NoteRefusal.NotFound(cooperation));
        }
        switch (caller.permission(cooperation, Role.FINANCE, Role.SECRETARIAT)) {
            case UNKNOWN -> throw NoteProblems.of(new NoteRefusal.NotFound(cooperation));
            case FORBIDDEN -> throw NoteProblems.of(new NoteRefusal.Forbidden());
            case GRANTED -> {}
        }
    }

    String nameOf(String cooperation) {
        KnownCooperation known = register.cooperations().get(cooperation);
        return known == null ? cooperation : known.name();
    }

    /** Finance of one party states no position of all. */
    List<NoteWords.Form> formsFor(String cooperation) {
        return Arrays.stream(NoteWords.Form.values())
                .filter(form -> form != NoteWords.Form.AABNING || mayEnterFor(cooperation, null))
                .toList();
    }

    private boolean mayEnterFor(String cooperation, @Nullable String party) {
        return caller.actsFor(cooperation, party, Role.FINANCE, Role.SECRETARIAT);
    }

    /** The project with this id, if it is the cooperation's; null for none. */
    @Nullable
    FormOption project(String cooperation, @Nullable String id) {
        return id == null
                ? null
                : projects.of(cooperation).stream()
                        .filter(it -> it.value().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * @param project that stands in the form; null for none
     * @param fund that is chosen in the form; null for the cluster's own
     */
    Form begin(String cooperation, NoteWords.Form form, @Nullable String project, @Nullable String fund) {
        FormInput input = form == NoteWords.Form.AABNING
                ? OpeningRows.begin(partiesOf(cooperation), project)
                : FormInput.blank().with(NoteForm.PROJECT, project);
        List<FormOption> known = funds.of(cooperation, null);
        return form(
                cooperation,
                form,
                NoteForm.withFund(input.with(KEY, UUID.randomUUID().toString()), FundNames.typed(fund), known),
                known,
                null,
                null);
    }

    /**
     * The opening that another one would not be booked beside; null for none.
     *
     * @param fund by its name
     */
    NotePreview.@Nullable OpeningInForce openingInForce(String cooperation, String fund) {
        return openings.now(cooperation, fund);
    }

    /** @param project that an opening shall have a row for; null for none */
    Form toCorrect(Note note, @Nullable FormOption project) {
        FormInput written = NoteForm.of(note);
        return form(
                note.cooperation(),
                NoteWords.Form.of(note.kind()),
                project == null ? written : OpeningRows.withRowFor(project.value(), written),
                funds.of(note.cooperation(), note.fund()),
                null,
                note.id());
    }

    Form of(String cooperation, NoteWords.Form form, FormInput input, @Nullable UUID corrects) {
        return form(cooperation, form, input, null, corrects);
    }

    private Form form(
            String cooperation, NoteWords.Form form, FormInput input, @Nullable Seen seen, @Nullable UUID corrects) {
        String chosen = input.value(NoteForm.FUND);
        boolean typed = chosen.isBlank() || chosen.equals(NoteForm.TYPED_FUND);
        return form(cooperation, form, input, funds.of(cooperation, typed ? null : chosen), seen, corrects);
    }

    private Form form(
            String cooperation,
            NoteWords.Form form,
            FormInput input,
            List<FormOption> knownFunds,
            @Nullable Seen seen,
            @Nullable UUID corrects) {
        return new Form(
                cooperation,
                nameOf(cooperation),
                form,
                input,
                parties(cooperation, form),
                form.takesProject() ? projects.of(cooperation) : List.of(),
                FundChoices.withAnyOther(knownFunds),
                Arrays.stream(NoteDetails.Answer.values())
                        .map(it -> new FormOption(it.name(), NoteWords.answer(it)))
                        .toList(),
                Arrays.stream(NoteOrigin.Channel.values())
                        .map(it -> new FormOption(it.name(), it.label()))
                        .toList(),
                OpeningRows.COLUMNS,
                seen,
                corrects,
                answersForOthers(cooperation));
    }

    /** Whether the reader answers for a party without being its finance officer, and so must say how and when its answer came. */
    private boolean answersForOthers(String cooperation) {
        return !caller.hasRole(Role.FINANCE)
                && caller.appointments().stream()
                        .noneMatch(it -> it.cooperation().equals(cooperation)
                                && it.kind().role() == Role.FINANCE);
    }

    private static List<Row> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> new Row(
                        row + 1,
                        OpeningRows.partyField(row),
                        OpeningRows.labelField(row),
                        OpeningRows.periodField(row),
                        OpeningRows.projectField(row),
                        OpeningRows.toField(row),
                        OpeningRows.COLUMNS.stream()
                                .map(it -> new Cell(OpeningRows.amountField(it.quantity(), row), it.title()))
                                .toList()))
                .toList();
    }

    private List<String> partiesOf(String cooperation) {
        KnownCooperation known = register.cooperations().get(cooperation);
        return known == null ? List.of() : known.parties();
    }

    private List<FormOption> parties(String cooperation, NoteWords.Form form) {
        List<FormOption> options = new ArrayList<>();
        for (String party : partiesOf(cooperation)) {
            if (mayEnterFor(cooperation, party)) {
                KnownRegister.KnownParty known = register.parties().get(party);
                options.add(new FormOption(party, known == null ? party : known.displayName()));
            }
        }
        if (form != NoteWords.Form.OVERFOERSEL && mayEnterFor(cooperation, null)) {
            options.add(new FormOption(NoteForm.NOT_SPLIT, "Ikke fordelt på parter"));
        }
        return options;
    }

    boolean isConfirmed(FormInput input) {
        return input.has(STEP, BOOK);
    }

    boolean wantsMoreRows(FormInput input) {
        return input.has(STEP, MORE);
    }

    Form withMoreRows(String cooperation, NoteWords.Form form, FormInput input) {
        int rows = OpeningRows.count(input, OpeningRows.SPARE) + OpeningRows.SPARE;
        return of(
                cooperation,
                form,
                input.with(OpeningRows.COUNT, String.valueOf(Math.min(rows, OpeningRows.MOST))),
                null);
    }

    Form withMoreRows(Note corrected, FormInput input) {
        Form form = withMoreRows(corrected.cooperation(), NoteWords.Form.of(corrected.kind()), input);
        return of(form.cooperation(), form.kind(), form.input(), corrected.id());
    }

    /** The form as one that was never sent. */
    FormInput begunAnew(FormInput input) {
        return input.with(KEY, UUID.randomUUID().toString());
    }

    /** The key under which the form is sent once, however often it is pressed. */
    @Nullable
    UUID key(FormInput input) {
        String written = input.value(KEY);
        return written.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(written) : null;
    }

    /** A note that says the same, unless it was said that this one is another, or it came from this very form. */
    @Nullable
    Note unconfirmedAlike(String cooperation, NewNote note, FormInput input) {
        Note same = input.has(TWICE, "ja") ? null : alike.to(cooperation, note);
        return same == null || same.id().equals(key(input)) ? null : same;
    }

    /** A refusal at the field of the form that it belongs to. */
    static Problem problem(NoteRefusal refusal, FormInput input) {
        String field = NoteForm.fieldOf(refusal, input);
        return refusal instanceof NoteRefusal.WrongLine line
                ? NoteProblems.of(line.refusal(), field, wrong -> OpeningRows.ofRow(field, wrong))
                : NoteProblems.of(refusal, field, wrong -> wrong);
    }

    /** Whether what is sent is not what its preview showed; false where it was sent without any. */
    boolean isOtherThanShown(FormInput input, NewNote note) {
        String shown = input.value(SHOWN);
        return !shown.isBlank() && !shown.equals(digest(note));
    }

    private static String digest(NewNote note) {
        return Sha256.of(note.withId(NO_ID).toString());
    }

    /** The form again with what it would do, or with why it cannot be done. */
    Form preview(String cooperation, NoteWords.Form form, FormInput sent, NewNote note, @Nullable Note instead) {
        FormInput input = sent.with(SHOWN, digest(note));
        UUID corrects = instead == null ? null : instead.id();
        return switch (preview.preview(cooperation, note, instead)) {
            case NotePreview.Refused refused -> {
                Problem problem = problem(refused.refusals().values().iterator().next(), input);
                yield form(cooperation, form, input.refused(problem.document()), null, corrects);
            }
            case NotePreview.TooMuchToWeigh _ ->
                form(cooperation, form, input, TOO_MUCH.besides(twice(cooperation, note, instead)), corrects);
            case NotePreview.Previewed seen ->
                form(
                        cooperation,
                        form,
                        input,
                        seen(
                                seen,
                                twice(cooperation, note, instead),
                                note.kind() == Note.Kind.OPENING ? STATE_THEM : LOOK_AGAIN),
                        corrects);
        };
    }

    /** What taking a note back would do. */
    Seen reversal(Note note) {
        return switch (preview.reversal(note)) {
            case NotePreview.Previewed seen -> seen(seen, null, CORRECT_INSTEAD);
            case NotePreview.TooMuchToWeigh _, NotePreview.Refused _ -> TOO_MUCH;
        };
    }

    private @Nullable Twice twice(String cooperation, NewNote note, @Nullable Note instead) {
        Note same = alike.to(cooperation, note);
        return same == null || instead != null && same.id().equals(instead.id())
                ? null
                : new Twice(same.id(), same.reference());
    }

    private Seen seen(NotePreview.Previewed seen, @Nullable Twice twice, String advice) {
        List<OfFund> funds = seen.funds().stream().map(this::ofFund).toList();
        return new Seen(
                funds,
                Lost.of(funds, advice),
                Others.of(seen),
                seen.remark(),
                seen.inForce(),
                seen.booked(),
                false,
                twice);
    }

    private OfFund ofFund(NotePreview.OfFund seen) {
        return new OfFund(
                FundNames.inWords(seen.fund()),
                seen.lines().stream()
                        .map(line -> line(
                                NoteWords.holder(line.place().holder(), register) + ", "
                                        + line.place().period(),
                                line.before(),
                                line.after()))
                        .toList(),
                seen.projects().stream()
                        .map(it -> new Line(
                                it.project().shown(),
                                ShownFigure.ofProject(it.before()),
                                ShownFigure.ofProject(it.after())))
                        .toList(),
                line("I alt", seen.before(), seen.after()));
    }

    private static Line line(String name, KnownFigures before, KnownFigures after) {
        return new Line(name, ShownFigure.row(before), ShownFigure.row(after));
    }
}

package dk.sundhedsklynge.funds.note.web;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.note.NewNote;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.note.NoteDetails;
import dk.sundhedsklynge.funds.note.NoteDetails.Answer;
import dk.sundhedsklynge.funds.note.NoteOrigin;
import dk.sundhedsklynge.funds.note.NoteOrigin.Channel;
import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.time.DanishDates;
import dk.sundhedsklynge.platform.validation.YearOrPool;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of the forms on which notes are entered, and what is read from them. */
final class NoteForm {
    /** Chosen for money of no one party. */
    static final String NOT_SPLIT = "ingen";

    static final String PARTY = "part";
    static final String LABEL = "betegnelse";
    static final String FUND = "midler";
    static final String OTHER_FUND = "andre-midler";

    /** Chosen where the name of the fund is typed; no fund has a name with a colon. */
    static final String TYPED_FUND = ":andre";

    static final String PERIOD = "periode";
    static final String PROJECT = "projekt";
    static final String AMOUNT = "beloeb";
    static final String DAY = "dato";
    static final String REFERENCE = "kilde";
    static final String DOCUMENT = "dokument";
    static final String LINE = "linje";
    static final String ANSWER = "svar";
    static final String TO = "til";
    static final String CHANNEL = "hvordan";
    static final String CAME_ON = "modtaget";
    static final String WORK_DONE_ON = "udfoert";

    private static final int LONGEST_REFERENCE = 200;
    private static final int LONGEST_LABEL = 100;
    private static final Pattern YEARS = Pattern.compile("(19|20|21)[0-9]{2}(-(19|20|21)[0-9]{2})?");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private NoteForm() {}

    /** What was read, or what is wrong with it. */
    record Read(@Nullable NewNote note, List<FieldError> errors) {}

    static Read read(Note.Kind kind, FormInput input) {
        FormReader read = new FormReader(input);
        return switch (kind) {
            case ALLOTMENT_NOTE, VOUCHER -> readSum(kind, input, read);
            case CARRY_OVER_ANSWER -> readAnswer(input, read);
            case OPENING -> readOpening(input, read);
        };
    }

    private static Read readSum(Note.Kind kind, FormInput input, FormReader read) {
        boolean voucher = kind == Note.Kind.VOUCHER;
        read.require(PARTY, "Vælg parten, eller vælg Ikke fordelt på parter");
        read.require(AMOUNT, "Skriv beløbet i kroner");
        Money amount = read.amount(AMOUNT);
        read.require(DAY, voucher ? "Skriv, hvilken dag der er betalt" : "Skriv, hvilken dag pengene er modtaget");
        LocalDate day = read.day(DAY);
        String period = period(input, read, PERIOD);
        String reference = reference(read, voucher ? "Skriv bilagets nummer" : "Skriv tildelingsnotens nummer");
        String label = label(read);
        UUID project = voucher ? project(input, read, PROJECT) : null;
        LocalDate workDoneOn = voucher ? read.day(WORK_DONE_ON) : null;
        String fund = fund(input, read);
        NoteOrigin origin = origin(input, read, null, null);
        if (amount == null || day == null || !read.errors().isEmpty()) {
            return new Read(null, read.errors());
        }
        return new Read(
                new NewNote(
                                kind,
                                party(input),
                                label,
                                period,
                                project,
                                amount,
                                day,
                                reference,
                                origin,
                                workDoneOn == null ? null : new NoteDetails.Work(workDoneOn))
                        .ofFund(fund),
                read.errors());
    }

    private static Read readAnswer(FormInput input, FormReader read) {
        read.require(PARTY, "Vælg den part, der svarer");
        read.require(PERIOD, "Skriv året eller puljen, pengene kommer fra, for eksempel 2025");
        String period = period(input, read, PERIOD);
        read.require(TO, "Skriv året, pengene går videre til, for eksempel 2026");
        String to = period(input, read, TO);
        read.require(ANSWER, "Vælg, hvad parten har svaret");
        Answer answer = read.oneOf(ANSWER, List.of(Answer.values()), Answer::name);
        Money amount = read.amount(AMOUNT);
        read.require(DAY, "Skriv, hvilken dag svaret er givet");
        LocalDate day = read.day(DAY);
        String reference = reference(read, "Skriv, hvor svaret står, for eksempel et sagsnummer");
        Channel channel = read.oneOf(CHANNEL, List.of(Channel.values()), Channel::name);
        LocalDate cameOn = read.day(CAME_ON);
        String fund = fund(input, read);
        if (channel != null && cameOn == null) {
            read.wrong(CAME_ON, "Skriv, hvilken dag svaret kom");
        }
        if (channel == null && cameOn != null) {
            read.wrong(CHANNEL, "Vælg, hvordan svaret kom");
        }
        NoteOrigin origin = origin(input, read, channel, cameOn);
        if (answer == null || day == null || to == null || !read.errors().isEmpty()) {
            return new Read(null, read.errors());
        }
        return new Read(
                new NewNote(
                                Note.Kind.CARRY_OVER_ANSWER,
                                party(input),
                                null,
                                period,
                                null,
                                amount,
                                day,
                                reference,
                                origin,
                                new NoteDetails.CarryOver(to, answer))
                        .ofFund(fund),
                read.errors());
    }

    private static Read readOpening(FormInput input, FormReader read) {
        read.require(DAY, "Skriv den dag, åbningen gælder til og med");
        LocalDate day = read.day(DAY);
        String reference = reference(read, "Skriv, hvor tallene står, for eksempel et notat eller et sagsnummer");
        String fund = fund(input, read);
        List<OrderedTerms.Line> lines = OpeningRows.read(input, read);
        NoteOrigin origin = origin(input, read, null, null);
        if (day == null || !read.errors().isEmpty()) {
            return new Read(null, read.errors());
        }
        return new Read(NewNote.opening(day, reference, fund, origin, lines), read.errors());
    }

    /** The fund that was chosen or typed; what was typed beside another choice is asked about, so that no money goes astray. */
    private static String fund(FormInput input, FormReader read) {
        String chosen = input.value(FUND);
        String typed = read.text(OTHER_FUND, FundNames.LONGEST);
        if (!chosen.equals(TYPED_FUND)) {
            if (!typed.isEmpty()) {
                read.wrong(FUND, "Vælg Andre midler, eller slet det, der står under Hvilke andre midler");
            }
            return chosen;
        }
        if (!FundNames.canBeTyped(typed)) {
            read.wrong(OTHER_FUND, FundNames.ADVICE);
        }
        return typed;
    }

    /** A form in which this fund is chosen. */
    static FormInput withFund(FormInput input, String fund, List<FormOption> funds) {
        boolean known = funds.stream().anyMatch(it -> it.value().equals(fund));
        return known ? input.with(FUND, fund) : input.with(FUND, TYPED_FUND).with(OTHER_FUND, fund);
    }

    /** A year or a pool; null when nothing was written or it is neither. */
    static @Nullable String period(FormInput input, FormReader read, String field) {
        String written = input.value(field).strip().replace('–', '-').replaceAll("\\s*-\\s*", "-");
        if (written.isEmpty()) {
            return null;
        }
        if (!YEARS.matcher(written).matches()) {
            read.wrong(field, "Skriv et år som 2026 eller en pulje som 2022-2023");
            return null;
        }
        if (!YearOrPool.Order.isInOrder(written)) {
            read.wrong(field, "Skriv puljens første år først, 2022-2023");
            return null;
        }
        return written;
    }

    private static String reference(FormReader read, String advice) {
        read.require(REFERENCE, advice);
        return read.text(REFERENCE, LONGEST_REFERENCE);
    }

    static @Nullable UUID project(FormInput input, FormReader read, String field) {
        String written = input.value(field).strip();
        if (written.isEmpty()) {
            return null;
        }
        Optional<UUID> id = idIn(written);
        if (id.isEmpty()) {
            read.wrong(field, "Vælg projektet på listen");
        }
        return id.orElse(null);
    }

    private static Optional<UUID> idIn(String written) {
        Matcher found = ID.matcher(written);
        return found.find() ? Optional.of(UUID.fromString(found.group())) : Optional.empty();
    }

    static @Nullable String partyOf(String chosen) {
        return chosen.isBlank() || chosen.equals(NOT_SPLIT) ? null : chosen;
    }

    private static @Nullable String party(FormInput input) {
        return partyOf(input.value(PARTY));
    }

    private static @Nullable String label(FormReader read) {
        String label = read.text(LABEL, LONGEST_LABEL);
        return label.isEmpty() ? null : label;
    }

    /** The document can be given as its id or as the address of its page. */
    private static NoteOrigin origin(
            FormInput input, FormReader read, @Nullable Channel channel, @Nullable LocalDate cameOn) {
        String written = input.value(DOCUMENT).strip();
        Optional<UUID> document = idIn(written);
        if (!written.isEmpty() && document.isEmpty()) {
            read.wrong(DOCUMENT, "Indsæt adressen på dokumentets side i Møder");
        }
        Long line = read.wholeNumber(LINE);
        if (line != null && (line < 1 || line > 1_000_000)) {
            read.wrong(LINE, "Skriv et linjenummer fra 1 og op");
        }
        if (line != null && document.isEmpty()) {
            read.wrong(DOCUMENT, "Skriv, hvilket dokument linjen står i");
        }
        return new NoteOrigin(
                null, null, channel, cameOn, document.orElse(null), line == null ? null : line.intValue(), null);
    }

    /** The field of the form that a refusal belongs to. */
    static String fieldOf(NoteRefusal refusal, FormInput input) {
        return switch (refusal) {
            case NoteRefusal.OtherParty _, NoteRefusal.UnknownParty _, NoteRefusal.NoParty _ -> PARTY;
            case NoteRefusal.PartyAndLabel _ -> LABEL;
            case NoteRefusal.NoAmount _,
                    NoteRefusal.BelowZero _,
                    NoteRefusal.AmountTooLarge _,
                    NoteRefusal.AmountWithoutYes _,
                    NoteRefusal.StatedTwice _ -> AMOUNT;
            case NoteRefusal.InTheFuture _,
                    NoteRefusal.PeriodClosed _,
                    NoteRefusal.AfterCutOff _,
                    NoteRefusal.ReceivedAfterCutOff _,
                    NoteRefusal.AfterTheEnd _,
                    NoteRefusal.TooLateForInvoices _ -> DAY;
            case NoteRefusal.WrongFund _ -> input.has(FUND, TYPED_FUND) ? OTHER_FUND : FUND;
            case NoteRefusal.UnknownProject _, NoteRefusal.ProjectOfOthers _ -> PROJECT;
            case NoteRefusal.DocumentOfOthers _ -> DOCUMENT;
            case NoteRefusal.PoolBackwards _ -> PERIOD;
            case NoteRefusal.NotToALaterPeriod _, NoteRefusal.AnsweredAlready _ -> TO;
            case NoteRefusal.OnBehalfNotSaid _ -> CHANNEL;
            case NoteRefusal.CameInTheFuture _, NoteRefusal.CameBeforeItWasGiven _ -> CAME_ON;
            case NoteRefusal.NothingStated _ -> OpeningRows.amountField("received", 0);
            case NoteRefusal.WrongLine(int line, NoteRefusal wrong) ->
                OpeningRows.fieldOf(line, fieldOf(wrong, input), input);
            case NoteRefusal.OpeningInForce _ -> DAY;
            case NoteRefusal.NotFound _,
                    NoteRefusal.Forbidden _,
                    NoteRefusal.UnknownCooperation _,
                    NoteRefusal.Archived _,
                    NoteRefusal.NotNamedForWindingUp _,
                    NoteRefusal.BeingWeighed _,
                    NoteRefusal.SentBefore _ -> "";
        };
    }

    /** A form that says what a note says, to be corrected. */
    static FormInput of(Note note) {
        Holder holder = note.holder();
        NoteOrigin origin = note.origin();
        FormInput input = FormInput.blank()
                .with(PARTY, holder.namesParty() ? holder.party() : NOT_SPLIT)
                .with(LABEL, holder.namesParty() || holder.equals(Holder.ofNoParty()) ? null : holder.label())
                .with(FUND, note.fund())
                .with(PERIOD, note.period())
                .with(PROJECT, note.project() == null ? null : note.project().toString())
                .with(AMOUNT, note.amount() == null ? null : DanishNumbers.format(new Money(note.amount())))
                .with(DAY, DanishDates.format(note.countsFrom()))
                .with(REFERENCE, note.reference())
                .with(
                        DOCUMENT,
                        origin.document() == null ? null : origin.document().toString())
                .with(LINE, origin.line() == null ? null : origin.line().toString())
                .with(
                        CHANNEL,
                        origin.onBehalf() == null ? null : origin.onBehalf().name())
                .with(CAME_ON, origin.cameOn() == null ? null : DanishDates.format(origin.cameOn()));
        return switch (note.details()) {
            case null -> input;
            case NoteDetails.CarryOver(String to, Answer answer) ->
                input.with(TO, to).with(ANSWER, answer.name());
            case NoteDetails.Work(LocalDate doneOn) -> input.with(WORK_DONE_ON, DanishDates.format(doneOn));
            case NoteDetails.Position position -> OpeningRows.write(input, position.lines(), note.period());
        };
    }
}

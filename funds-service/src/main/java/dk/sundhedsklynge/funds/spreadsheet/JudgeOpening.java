package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import dk.sundhedsklynge.funds.balance.ShownFigure;
import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.note.EnterNote;
import dk.sundhedsklynge.funds.note.NewNote;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.note.NotePreview;
import dk.sundhedsklynge.funds.note.NoteProblems;
import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.funds.note.Notes;
import dk.sundhedsklynge.funds.note.PreviewNote;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.money.KnownAmount;
import dk.sundhedsklynge.platform.sheet.imports.Fault;
import dk.sundhedsklynge.platform.sheet.imports.Judgement;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says whether the opening of a file is there already, and what would keep it from being entered. */
@ApplicationScoped
class JudgeOpening {
    private final Notes notes;
    private final JudgeNotes judge;
    private final EnterNote enter;
    private final PreviewNote preview;

    JudgeOpening(Notes notes, JudgeNotes judge, EnterNote enter, PreviewNote preview) {
        this.notes = notes;
        this.judge = judge;
        this.enter = enter;
        this.preview = preview;
    }

    /** A file has one opening for each fund that it names. */
    List<Judgement> judge(String cooperation, List<OpeningRow> rows) {
        List<Judgement> judgements = new ArrayList<>(Collections.nCopies(rows.size(), new Judgement.Fresh()));
        OpeningRow.byFund(rows).forEach(places -> judge(cooperation, rows, places, judgements));
        return judgements;
    }

    /** @param places of the rows of one fund */
    private void judge(String cooperation, List<OpeningRow> rows, List<Integer> places, List<Judgement> judgements) {
        OpeningRow first = rows.get(places.getFirst());
        List<Integer> together = new ArrayList<>();
        for (int at : places) {
            if (rows.get(at).isOfSameOpening(first)) {
                together.add(at);
            } else {
                judgements.set(
                        at,
                        unfit(
                                "En fil er én åbning af hver slags midler. Skriv samme dag og kilde som i den første række af %s (%s, %s), eller lav en fil mere."
                                        .formatted(
                                                FundNames.inWords(first.fund()),
                                                DanishDates.format(first.asOf()),
                                                first.reference())));
            }
        }
        List<OpeningRow> ofOpening = together.stream().map(rows::get).toList();
        NewNote note = OpeningSheet.note(ofOpening);
        Optional<Judgement> there = there(cooperation, ofOpening);
        if (there.isPresent()) {
            boolean isSame = there.get() instanceof Judgement.There;
            together.stream().limit(isSame ? together.size() : 1).forEach(at -> judgements.set(at, there.get()));
            return;
        }
        Optional<NoteRefusal> refusal = judge.refusal(cooperation, note);
        if (refusal.isPresent()) {
            say(refusal.get(), rows, together, judgements);
            return;
        }
        // Nothing of it would be booked, so there is nothing to confirm.
        enter.notInForce(cooperation, note, Set.of())
                .map(NoteProblems::sentence)
                .ifPresent(why -> together.forEach(at -> judgements.set(at, unfit(why))));
    }

    /** The same day and source was entered before: with the same figures, or with others. */
    private Optional<Judgement> there(String cooperation, List<OpeningRow> rows) {
        OpeningRow first = rows.getFirst();
        Set<OrderedTerms.Line> lines = new HashSet<>();
        rows.forEach(row -> lines.addAll(same(row.lines())));
        return notes.withReference(cooperation, Note.Kind.OPENING, Set.of(first.reference())).stream()
                .filter(note -> note.countsFrom().equals(first.asOf())
                        && FundNames.alike(note.fund()).equals(FundNames.alike(first.fund())))
                .findFirst()
                .map(
                        note -> same(note.position().lines()).equals(lines)
                                ? new Judgement.There("Åbningen er registreret i forvejen med de samme tal.")
                                : unfit(
                                        "Der er registreret en åbning med samme dag og kilde og andre tal. Ret eller tilbagefør den under Registreringer, eller skriv en anden kilde."));
    }

    /** Labels that differ by capital letters alone are the same. */
    private static Set<OrderedTerms.Line> same(List<OrderedTerms.Line> lines) {
        return lines.stream()
                .map(line -> new OrderedTerms.Line(
                        line.quantity(),
                        line.party(),
                        line.label() == null ? null : line.label().toLowerCase(Locale.ROOT),
                        line.project(),
                        line.toYear(),
                        line.period(),
                        line.amount()))
                .collect(Collectors.toSet());
    }

    /** Said of the row that it is about, or of the first. */
    private static void say(
            NoteRefusal refusal, List<OpeningRow> rows, List<Integer> places, List<Judgement> judgements) {
        if (refusal instanceof NoteRefusal.WrongLine(int index, NoteRefusal wrong)) {
            if (wrong instanceof NoteRefusal.StatedTwice) {
                return; // Said of all rows that state the same, with their numbers.
            }
            int line = 0;
            for (int at : places) {
                line += rows.get(at).lines().size();
                if (index < line) {
                    judgements.set(at, unfit(NoteProblems.sentence(wrong)));
                    return;
                }
            }
        }
        judgements.set(places.getFirst(), unfit(NoteProblems.sentence(refusal)));
    }

    private static Judgement unfit(String why) {
        return new Judgement.Unfit(List.of(Fault.of(why)));
    }

    /** Such as the sums before and after, and what else is booked otherwise because of this one. */
    List<String> remarks(String cooperation, List<OpeningRow> rows) {
        if (!(preview.preview(cooperation, OpeningSheet.note(rows), null) instanceof NotePreview.Previewed it)) {
            return List.of();
        }
        int more = it.others().size() - it.named().size();
        return Stream.of(
                        Stream.ofNullable(it.remark()),
                        Stream.ofNullable(it.booked() ? sums(it.funds().getFirst()) : null),
                        Stream.ofNullable(it.othersSentence()),
                        it.named().stream().map(NotePreview.ChangedOrder::sentence),
                        Stream.ofNullable(more == 0 ? null : "Og %d mere.".formatted(more)))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static String sums(NotePreview.OfFund fund) {
        KnownFigures before = fund.before();
        KnownFigures after = fund.after();
        return "%s før og efter: modtaget %s og %s; disponeret %s og %s; anvendt %s og %s."
                .formatted(
                        fund.fund().equals(FundNames.CLUSTER)
                                ? "Klyngens sum"
                                : "Summen af midlerne »%s«".formatted(FundNames.inWords(fund.fund())),
                        inWords(Quantity.RECEIVED, before),
                        inWords(Quantity.RECEIVED, after),
                        inWords(Quantity.COMMITTED, before),
                        inWords(Quantity.COMMITTED, after),
                        inWords(Quantity.SPENT, before),
                        inWords(Quantity.SPENT, after));
    }

    private static String inWords(Quantity quantity, KnownFigures figures) {
        ShownFigure figure = ShownFigure.of(quantity, figures);
        return new KnownAmount(figure.amount(), figure.atLeast()).inWords();
    }
}

package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.note.NewNote;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.note.NoteDetails;
import dk.sundhedsklynge.funds.note.NoteOrigin;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.sheet.CellValues;
import dk.sundhedsklynge.platform.sheet.imports.Cells;
import dk.sundhedsklynge.platform.sheet.imports.Judgement;
import dk.sundhedsklynge.platform.sheet.imports.PostedFacts;
import dk.sundhedsklynge.platform.sheet.imports.RowReader;
import dk.sundhedsklynge.platform.sheet.imports.SheetImport;
import dk.sundhedsklynge.platform.sheet.imports.SheetKind;
import dk.sundhedsklynge.platform.sheet.imports.TakenBack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows that are one note each. */
abstract class SumSheet implements SheetKind<NewNote> {
    /** A note gets its id when it is posted. */
    private static final UUID NO_ID = new UUID(0, 0);

    final SheetNames names;
    private final JudgeNotes judge;
    private final PostNotes post;

    SumSheet(SheetNames names, JudgeNotes judge, PostNotes post) {
        this.names = names;
        this.judge = judge;
        this.post = post;
    }

    @Override
    public Set<Role> roles() {
        return PostNotes.ROLES;
    }

    @Override
    public RowReader<NewNote> reader(SheetImport file) {
        SheetNames.Known known = names.of(file.cooperation());
        return new RowReader<>() {
            @Override
            public @Nullable NewNote read(Cells cells) {
                NewNote note = SumSheet.this.read(cells, known);
                return note == null ? null : note.withId(NO_ID);
            }

            @Override
            public Object sameness(NewNote note) {
                return JudgeNotes.sameness(note);
            }

            @Override
            public Map<String, String> said(NewNote note) {
                return SheetNames.said(known.name(note.holder()), note.periodOrYear(), note.fund());
            }

            @Override
            public Set<?> subjects(NewNote note) {
                return note.details() instanceof NoteDetails.CarryOver(String to, NoteDetails.Answer _)
                        ? Set.of(List.of(FundNames.alike(note.fund()), note.holder(), note.periodOrYear(), to))
                        : Set.of();
            }

            @Override
            public String contradicted(String others) {
                return "Rækken og %s er svar fra samme part om de samme år, og kun ét kan gælde. Behold det rigtige, og udelad resten."
                        .formatted(others);
            }

            @Override
            public List<Judgement> judge(List<NewNote> notes) {
                return judge.judge(file.cooperation(), notes);
            }

            @Override
            public List<String> remarks(List<NewNote> fresh) {
                return SumSheet.this.remarks(fresh);
            }
        };
    }

    abstract @Nullable NewNote read(Cells cells, SheetNames.Known known);

    /** The sums of different funds are never added. */
    List<String> remarks(List<NewNote> fresh) {
        SortedMap<String, Money> sums = new TreeMap<>();
        fresh.forEach(
                note -> sums.merge(note.fund(), Objects.requireNonNullElse(note.amount(), Money.NONE), Money::plus));
        Money ofCluster = sums.remove(FundNames.CLUSTER);
        List<String> remarks = new ArrayList<>();
        if (ofCluster != null || sums.isEmpty()) {
            remarks.add("I alt bogføres %s".formatted(Kroner.of(Objects.requireNonNullElse(ofCluster, Money.NONE))));
        }
        sums.forEach((fund, sum) ->
                remarks.add("Af andre midler, »%s«, bogføres %s".formatted(FundNames.inWords(fund), Kroner.of(sum))));
        return remarks;
    }

    /** An allotment note or a voucher. */
    static @Nullable NewNote sum(Note.Kind kind, Cells cells, SheetNames.Known known, @Nullable NoteDetails details) {
        Holder holder = cells.required(NoteFields.PARTY, known::holder, "Skriv parten.");
        String period = cells.optional(NoteFields.PERIOD, CellValues::period);
        String fund = cells.optional(NoteFields.FUND, SheetNames::fund);
        UUID project = kind == Note.Kind.VOUCHER ? cells.optional(NoteFields.PROJECT, known::project) : null;
        Money amount = cells.requiredAmount(NoteFields.AMOUNT, "Skriv beløbet.");
        LocalDate day = cells.required(NoteFields.DAY, CellValues::dayItself, "Skriv datoen.");
        String reference = reference(cells);
        if (!cells.faults().isEmpty() || holder == null || amount == null || day == null || reference == null) {
            return null;
        }
        return new NewNote(
                        kind,
                        holder.party(),
                        holder.namesParty() ? null : holder.label(),
                        period,
                        project,
                        amount,
                        day,
                        reference,
                        NoteOrigin.NONE,
                        details)
                .ofFund(fund);
    }

    static @Nullable String reference(Cells cells) {
        return cells.required(
                NoteFields.REFERENCE,
                cell -> CellValues.text(cell, SheetNames.LONGEST_NAME),
                "Skriv papirets nummer eller navn.");
    }

    @Override
    public boolean hold(String cooperation) {
        return post.hold(cooperation);
    }

    @Override
    public PostedFacts post(String cooperation, List<NewNote> notes) {
        return post.post(cooperation, notes);
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

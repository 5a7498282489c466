package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.ledger.Journal;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries as the caller may see them. */
@ApplicationScoped
public class ReadJournal {
    private final Journal journal;
    private final ShownEntries entries;
    private final KnownRegister register;
    private final RecordClosedReads reads;
    private final Caller caller;

    ReadJournal(Journal journal, ShownEntries entries, KnownRegister register, RecordClosedReads reads, Caller caller) {
        this.journal = journal;
        this.entries = entries;
        this.register = register;
        this.reads = reads;
        this.caller = caller;
    }

    /** What a reader may ask for; null lets everything through. */
    public record Filter(
            @Nullable String cooperation,
            @Nullable UUID cause,
            @Nullable String causeType,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID project,
            @Nullable String party) {}

    /** What came of a search. */
    public sealed interface SearchOutcome {
        record Found(List<Journal.TracedEntry> entries) implements SearchOutcome {}

        /** The caller may not know of the cooperation asked for. */
        record NotFound() implements SearchOutcome {}
    }

    public SearchOutcome search(Filter filter, Journal.@Nullable After after, int limit) {
        if (filter.cooperation() != null && !caller.maySee(filter.cooperation())) {
            return new SearchOutcome.NotFound();
        }
        List<String> visible = filter.cooperation() != null
                ? List.of(filter.cooperation())
                : register.cooperations().keySet().stream()
                        .filter(caller::maySee)
                        .toList();
        List<String> closed = visible.stream().filter(caller::maySeeClosed).toList();
        return new SearchOutcome.Found(recorded(entries.search(
                new Journal.Search(
                        visible,
                        closed,
                        filter.cause(),
                        filter.causeType(),
                        filter.from(),
                        filter.to(),
                        filter.project(),
                        filter.party()),
                after,
                limit)));
    }

    /** Empty when there is no such entry or the caller may not know of it. */
    public Optional<Journal.TracedEntry> find(UUID id) {
        return entries.find(id)
                .filter(traced -> traced.hidden()
                        ? caller.maySeeClosed(traced.entry().cooperation())
                        : caller.maySee(traced.entry().cooperation()))
                .map(traced -> recorded(List.of(traced)).getFirst());
    }

    /** All in the order of the chain; the caller sees to it that closed ones are shown as digests where they have to be. */
    List<Journal.TracedEntry> chain(String cooperation, long after, int limit) {
        List<Journal.TracedEntry> part = journal.chain(cooperation, after, limit);
        return caller.maySeeClosed(cooperation) ? recorded(part) : part;
    }

    private List<Journal.TracedEntry> recorded(List<Journal.TracedEntry> shown) {
        reads.record(shown.stream()
                .filter(Journal.TracedEntry::hidden)
                .map(traced -> traced.entry().cooperation())
                .toList());
        return shown;
    }
}

package dk.sundhedsklynge.funds.note.web;

import dk.sundhedsklynge.funds.ledger.FundOptions;
import dk.sundhedsklynge.funds.ledger.KnownFunds;
import dk.sundhedsklynge.funds.note.ListNotes;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.note.NoteSearch;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.CooperationInAddress;
import dk.sundhedsklynge.platform.pages.Csv;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.SortHeading;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** All that was entered by hand in the clusters that are chosen. */
@Path("/midler/noter")
@Produces(MediaType.TEXT_HTML)
@Blocking
@CooperationInAddress
public class NotesPage {
    private static final String PATH = "/midler/noter";
    private static final String CSV_PATH = "/midler/noter.csv";
    private static final int PAGE = 50;
    private static final int MOST_IN_FILE = ListFoot.MOST_COUNTED;
    private static final Sorting USUAL = new Sorting(ListNotes.BY_ENTRY, true);

    private final ListNotes list;
    private final KnownFunds funds;
    private final ChosenCooperation chosen;
    private final KnownRegister register;
    private final Caller caller;

    NotesPage(ListNotes list, KnownFunds funds, ChosenCooperation chosen, KnownRegister register, Caller caller) {
        this.list = list;
        this.funds = funds;
        this.chosen = chosen;
        this.register = register;
        this.caller = caller;
    }

    /** @param mayRegister whether the reader may register more in one of the clusters */
    record Shown(
            List<Row> rows,
            List<FormOption> kinds,
            List<FormOption> states,
            List<FormOption> parties,
            List<FormOption> funds,
            String kind,
            String state,
            String party,
            String period,
            String fund,
            String words,
            String sort,
            boolean isFiltered,
            SortHeading byDay,
            SortHeading byEntry,
            SortHeading byAmount,
            ListFoot foot,
            String register,
            boolean mayRegister)
            implements TemplateInstance {}

    /** @param fund name of another fund; null for the cluster's own */
    record Row(
            UUID id,
            String kind,
            @Nullable String fund,
            String reference,
            String holder,
            String period,
            @Nullable Money amount,
            LocalDate day,
            String state,
            String badge) {}

    /** The filters as they stand in the address; what cannot be read narrows nothing down. */
    private record Filters(
            @Nullable String kind,
            @Nullable String state,
            @Nullable String party,
            @Nullable String period,
            @Nullable String fund,
            @Nullable String words) {
        NoteSearch search(List<String> cooperations, List<String> closedOf) {
            return new NoteSearch(
                    cooperations,
                    closedOf,
                    kindOf(kind),
                    party == null || party.isBlank() ? null : party.equals(NoteForm.NOT_SPLIT) ? "" : party,
                    period == null || period.isBlank() ? null : period.strip(),
                    fund == null || fund.isBlank() ? null : FundNames.typed(fund),
                    stateOf(state),
                    words == null || words.isBlank() ? null : words.strip());
        }

        ListAddress address() {
            return ListAddress.of(PATH)
                    .with("type", kind)
                    .with("tilstand", state)
                    .with("part", party)
                    .with("periode", period)
                    .with(NoteForm.FUND, fund)
                    .with("q", words);
        }

        private static Note.@Nullable Kind kindOf(@Nullable String code) {
            return Arrays.stream(Note.Kind.values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElse(null);
        }

        private static Note.@Nullable State stateOf(@Nullable String code) {
            return Arrays.stream(Note.State.values())
                    .filter(state -> state.code().equals(code))
                    .findFirst()
                    .orElse(null);
        }
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("type") @Nullable String kind,
            @QueryParam("tilstand") @Nullable String state,
            @QueryParam("part") @Nullable String party,
            @QueryParam("periode") @Nullable String period,
            @QueryParam(NoteForm.FUND) @Nullable String fund,
            @QueryParam("q") @Nullable String words,
            @QueryParam(ListAddress.SORT) @Nullable String sort,
            @QueryParam(ListAddress.TURN) @Nullable String cursor) {
        Filters filters = new Filters(kind, state, party, period, fund, words);
        Sorting sorting = Sorting.read(sort, USUAL, ListNotes.COLUMNS);
        Turn turn = Cursor.turn(cursor, SqlOrder.VALUES);
        List<String> shown = chosen.shown();
        NoteSearch search = filters.search(shown, closedOf(shown));
        ListAddress address = filters.address().with(ListAddress.SORT, sort);
        Slice<Note> slice = list.page(search, sorting, turn, PAGE);
        return new Shown(
                slice.items().stream().map(this::row).toList(),
                Arrays.stream(Note.Kind.values())
                        .map(it -> new FormOption(it.code(), it.label()))
                        .toList(),
                Arrays.stream(Note.State.values())
                        .map(it -> new FormOption(it.code(), NoteWords.stateName(it)))
                        .toList(),
                parties(shown),
                funds(shown, search.fund()),
                Objects.requireNonNullElse(kind, ""),
                Objects.requireNonNullElse(state, ""),
                Objects.requireNonNullElse(party, ""),
                Objects.requireNonNullElse(period, ""),
                Objects.requireNonNullElse(search.fund(), ""),
                Objects.requireNonNullElse(words, ""),
                Objects.requireNonNullElse(sort, ""),
                address.isFiltered(),
                sorting.headingOfNewest("Dato", ListNotes.BY_DAY, address),
                sorting.headingOfNewest("Registreret", ListNotes.BY_ENTRY, address),
                sorting.headingOfFigures("Beløb", ListNotes.BY_AMOUNT, address),
                ListFoot.of(slice, list.count(search), "registrering", "registreringer", address, CSV_PATH),
                ListAddress.of("/midler/registrer")
                        .with("klynge", chosen.get().map(CooperationChoice::id).orElse(null))
                        .href(),
                shown.stream().anyMatch(it -> caller.holds(it, Role.FINANCE, Role.SECRETARIAT)));
    }

    private List<String> closedOf(List<String> cooperations) {
        return cooperations.stream().filter(caller::maySeeClosed).toList();
    }

    /** The cluster's own and those that the reader may know of, also the one that is asked for; none where there is no choice. */
    private List<FormOption> funds(List<String> cooperations, @Nullable String asked) {
        List<FormOption> known = FundOptions.withCluster(funds.of(closedOf(cooperations)), asked);
        return known.size() == 1 && asked == null ? List.of() : known;
    }

    /** Those that have a note among what is listed. */
    private List<FormOption> parties(List<String> cooperations) {
        Set<String> noted = list.parties(
                cooperations,
                closedOf(cooperations),
                cooperations.stream()
                        .flatMap(id -> Stream.ofNullable(register.cooperations().get(id)))
                        .flatMap(it -> it.parties().stream())
                        .distinct()
                        .toList());
        return register.parties().values().stream()
                .filter(party -> noted.contains(party.id()))
                .map(party -> new FormOption(party.id(), party.name()))
                .toList();
    }

    private Row row(Note note) {
        return new Row(
                note.id(),
                note.kind().label(),
                note.isOfCluster() ? null : FundNames.inWords(note.fund()),
                note.reference(),
                NoteWords.whose(note, register),
                note.period(),
                note.amount() == null ? null : new Money(note.amount()),
                note.countsFrom(),
                NoteWords.state(note),
                NoteWords.badge(note));
    }

    /** The same list as a file; of a longer one, its first rows. */
    Response file(
            @Nullable String kind,
            @Nullable String state,
            @Nullable String party,
            @Nullable String period,
            @Nullable String fund,
            @Nullable String words,
            @Nullable String sort) {
        Filters filters = new Filters(kind, state, party, period, fund, words);
        List<String> shown = chosen.shown();
        Csv csv = new Csv("Type", "Part", "Periode", "Beløb i kr.", "Dato", "Reference", "Tilstand", "Midler");
        list.page(
                        filters.search(shown, closedOf(shown)),
                        Sorting.read(sort, USUAL, ListNotes.COLUMNS),
                        Turn.START,
                        MOST_IN_FILE)
                .items()
                .forEach(note -> csv.row(
                        note.kind().label(),
                        NoteWords.whose(note, register),
                        note.period(),
                        note.amount() == null ? null : new Money(note.amount()),
                        note.countsFrom(),
                        note.reference(),
                        NoteWords.state(note),
                        FundNames.inWords(note.fund())));
        return csv.answer("registreringer.csv");
    }
}

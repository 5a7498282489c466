package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.funds.ledger.AccountsInUse;
import dk.sundhedsklynge.funds.ledger.Entry;
import dk.sundhedsklynge.funds.ledger.Journal;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.project.ProjectName;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
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
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The entries behind a figure, and one entry with what it rests on: from any krone back to the decision. */
@Path("/midler/posteringer")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class EntriesPage {
    private static final String PATH = "/midler/posteringer";

    /** What stands for money that no party is named for, and before a colon what the source calls it. */
    static final String NO_PARTY = "ikke-fordelt";

    private static final int ROWS = 50;
    private static final int MOST_IN_FILE = 10_000;
    private static final String DAY = "dato";
    private static final String AMOUNT = "beloeb";
    private static final Sorting NEWEST_FIRST = new Sorting(DAY, true);

    private final ReadEntryList list;
    private final ReadJournal journal;
    private final NoteOrigins origins;
    private final KnownRegister register;
    private final ChosenCooperation chosen;

    EntriesPage(
            ReadEntryList list,
            ReadJournal journal,
            NoteOrigins origins,
            KnownRegister register,
            ChosenCooperation chosen) {
        this.origins = origins;
        this.list = list;
        this.journal = journal;
        this.register = register;
        this.chosen = chosen;
    }

    /** What an address of the list asks for. What cannot be read asks for nothing, and is said on the page. */
    public static class Parameters {
        @QueryParam("klynge")
        @DefaultValue("")
        public String cooperation = "";

        @QueryParam("midler")
        @DefaultValue("")
        public String fund = "";

        @QueryParam("part")
        @DefaultValue("")
        public String party = "";

        @QueryParam("periode")
        @DefaultValue("")
        public String period = "";

        @QueryParam("projekt")
        @DefaultValue("")
        public String project = "";

        @QueryParam("tal")
        @DefaultValue("")
        public String figure = "";

        @QueryParam("fra")
        @DefaultValue("")
        public String from = "";

        @QueryParam("til")
        @DefaultValue("")
        public String to = "";

        @QueryParam("q")
        @DefaultValue("")
        public String text = "";

        @QueryParam(ListAddress.SORT)
        @Nullable
        public String sort;

        @QueryParam(ListAddress.TURN)
        @Nullable
        String turn;

        ReadEntryList.Asked asked(List<String> shown) {
            return new ReadEntryList.Asked(
                    cooperations(shown),
                    blankToNull(fund),
                    holder(),
                    blankToNull(period),
                    projectId(),
                    EntryFigure.of(figure).orElse(null),
                    day(from),
                    day(to),
                    text);
        }

        /** @param shown those that the reader looks at anyhow */
        List<String> cooperations(List<String> shown) {
            return cooperation.isBlank() ? shown : List.of(cooperation);
        }

        /** What was written as a day and is none; null when nothing is wrong. */
        @Nullable
        String wrongDay() {
            return isWrong(from) ? from : isWrong(to) ? to : null;
        }

        ListAddress address() {
            return ListAddress.of(PATH)
                    .with("klynge", cooperation)
                    .with("midler", fund)
                    .with("part", party)
                    .with("periode", period)
                    .with("projekt", project)
                    .with("tal", figure)
                    .with("fra", from)
                    .with("til", to)
                    .with("q", text)
                    .with(ListAddress.SORT, sort);
        }

        @Nullable
        Holder holder() {
            if (party.isBlank()) {
                return null;
            }
            if (party.equals(NO_PARTY)) {
                return Holder.ofNoParty();
            }
            return party.startsWith(NO_PARTY + ":")
                    ? Holder.of(null, party.substring(NO_PARTY.length() + 1))
                    : Holder.party(party);
        }

        @Nullable
        UUID projectId() {
            try {
                return project.isBlank() ? null : UUID.fromString(project);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        private static boolean isWrong(String written) {
            return !written.isBlank() && day(written) == null;
        }

        private static @Nullable LocalDate day(String written) {
            return DanishDates.parse(written).orElse(null);
        }

        private static @Nullable String blankToNull(String text) {
            return text.isBlank() ? null : text;
        }
    }

    /** How an address names whose money it is. */
    public static String code(Holder holder) {
        String party = holder.party();
        return party != null
                ? party
                : holder.label().equals(Holder.WHOLE_CLUSTER) ? NO_PARTY : NO_PARTY + ":" + holder.label();
    }

    /**
     * @param heading what the entries are of: the figure, and whose
     * @param cooperation the one that is asked for; null for those the reader looks at anyhow
     * @param figure heading of the column of amounts
     * @param sum of all entries of the list, not of this page alone; null when they add up to no figure
     * @param wrongDay what was written as a day and is none; null when nothing is wrong
     * @param leavesOutClosed whether entries of closed items are left out
     */
    record Shown(
            String heading,
            @Nullable String cooperation,
            String figure,
            List<Row> rows,
            @Nullable Money sum,
            SortHeading byDay,
            SortHeading byAmount,
            Filters filters,
            boolean isFiltered,
            @Nullable String wrongDay,
            boolean leavesOutClosed,
            ListFoot foot)
            implements TemplateInstance {}

    /** What is asked for, and what can be. */
    record Filters(
            Parameters asked,
            List<FormOption> figures,
            List<FormOption> parties,
            List<String> periods,
            List<ProjectName> projects,
            List<String> funds) {}

    /**
     * @param whose the parties, in words
     * @param place of the document; null when it rests on none
     * @param whole what it is a part of; null when it is all
     */
    record Row(
            UUID id,
            String what,
            List<ProjectName> projects,
            String whose,
            LocalDate day,
            @Nullable String place,
            @Nullable String placeHref,
            Money amount,
            @Nullable Money whole,
            boolean isReversal,
            @Nullable UUID reversedBy,
            boolean isClosed) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam Parameters asked) {
        ReadEntryList.Asked search = asked(asked);
        Sorting sorting = sorting(asked);
        Turn turn = Cursor.turn(asked.turn, SqlOrder.VALUES);
        Slice<ListedEntry> page = Slice.of(
                list.page(search, sorting.column().equals(AMOUNT), sorting.descending(), turn, ROWS),
                turn,
                ROWS,
                entry -> key(entry, sorting));
        EntryList.Totals totals = list.totals(search);
        ListAddress address = asked.address();
        EntryFigure figure = search.figure();
        return new Shown(
                heading(search),
                asked.cooperation.isBlank() ? null : cooperation(asked.cooperation),
                figure == null ? "Beløb" : figure.label(),
                page.items().stream().map(this::row).toList(),
                figure == null ? null : new Money(totals.sum()),
                sorting.headingOfNewest("Dato", DAY, address),
                sorting.headingOfNewest(figure == null ? "Kr." : figure.label() + ", kr.", AMOUNT, address),
                filters(asked, search),
                address.isFiltered(),
                asked.wrongDay(),
                list.leavesOutClosed(search.cooperations()),
                ListFoot.of(
                        page,
                        Math.min(totals.count(), ListFoot.MOST_COUNTED + 1L),
                        "postering",
                        "posteringer",
                        address,
                        PATH + "/liste.csv"));
    }

    @GET
    @Path("/liste.csv")
    @Produces({MediaType.TEXT_HTML, "text/csv"})
    @Operation(hidden = true)
    public Response csv(@BeanParam Parameters asked) {
        ReadEntryList.Asked search = asked(asked);
        Sorting sorting = sorting(asked);
        Csv csv = new Csv(
                "Postering", "Projekt", "Part", "Periode", "Dato", "Sted i referatet", "Beløb", "Tilbageført", "Id");
        for (ListedEntry entry :
                list.page(search, sorting.column().equals(AMOUNT), sorting.descending(), Turn.START, MOST_IN_FILE)) {
            Row row = row(entry);
            csv.row(
                    row.what(),
                    String.join(
                            ", ",
                            row.projects().stream().map(ProjectName::shown).toList()),
                    row.whose(),
                    String.join(", ", entry.periods()),
                    row.day(),
                    row.place(),
                    row.amount(),
                    row.reversedBy() == null ? "nej" : "ja",
                    row.id());
        }
        return csv.answer("posteringer.csv");
    }

    private ReadEntryList.Asked asked(Parameters asked) {
        if (!asked.cooperation.isBlank()
                && chosen.visible().stream().noneMatch(it -> it.id().equals(asked.cooperation))) {
            throw JournalProblems.noCooperation();
        }
        return asked.asked(chosen.shown());
    }

    private static Sorting sorting(Parameters asked) {
        return Sorting.read(asked.sort, NEWEST_FIRST, List.of(DAY, AMOUNT));
    }

    private static List<String> key(ListedEntry entry, Sorting sorting) {
        return List.of(
                sorting.column().equals(AMOUNT)
                        ? String.valueOf(entry.amount())
                        : entry.effectiveOn().toString(),
                entry.id().toString());
    }

    private Row row(ListedEntry entry) {
        return new Row(
                entry.id(),
                EntryWords.what(entry.causeType(), entry.effectType(), entry.reference(), entry.reverses() != null),
                entry.projects(),
                whose(entry),
                entry.effectiveOn(),
                EntryWords.place(entry.anchor()),
                EntryWords.href(entry.anchor()),
                new Money(entry.amount()),
                entry.whole() == entry.amount() ? null : new Money(entry.whole()),
                entry.reverses() != null,
                entry.reversedBy(),
                entry.hidden());
    }

    private String whose(ListedEntry entry) {
        return String.join(
                ", ",
                Stream.concat(
                                entry.parties().stream().map(this::party),
                                entry.labels().stream()
                                        .map(label -> Holder.of(null, label).nameWithoutParty()))
                        .toList());
    }

    private String cooperation(String id) {
        KnownRegister.KnownCooperation known = register.cooperations().get(id);
        return known == null ? id : known.name();
    }

    private String party(String code) {
        KnownRegister.KnownParty party = register.parties().get(code);
        return party == null ? code : party.name();
    }

    private String name(Holder holder) {
        String code = holder.party();
        return code == null ? holder.nameWithoutParty() : party(code);
    }

    private String heading(ReadEntryList.Asked asked) {
        EntryFigure figure = asked.figure();
        Holder holder = asked.holder();
        return Stream.of(
                        figure == null ? "Posteringer" : figure.label(),
                        holder == null ? "" : name(holder),
                        asked.period() == null ? "" : asked.period())
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + ", " + next)
                .orElseThrow();
    }

    private Filters filters(Parameters asked, ReadEntryList.Asked search) {
        AccountsInUse.Choices choices = list.choices(search.cooperations());
        List<FormOption> parties = Stream.concat(
                        search.cooperations().stream()
                                .map(register.cooperations()::get)
                                .filter(known -> known != null)
                                .flatMap(known -> known.parties().stream())
                                .distinct()
                                .map(code -> new FormOption(code, party(code))),
                        Stream.of(new FormOption(NO_PARTY, Holder.ofNoParty().nameWithoutParty())))
                .toList();
        return new Filters(
                asked,
                Arrays.stream(EntryFigure.values())
                        .map(it -> new FormOption(it.code(), it.label()))
                        .toList(),
                parties,
                choices.periods(),
                choices.projects(),
                choices.funds());
    }

    /**
     * @param cause what it rests on
     * @param note the page of the note that it rests on; null when it rests on none
     * @param fund other money than the cluster's; null for the cluster's
     * @param position in the chain of its cooperation
     * @param reversed the entry that it reverses; null when it reverses none
     * @param origin the file and row that it came from; null when it came from no file
     */
    record Opened(
            String cooperation,
            String cause,
            @Nullable String note,
            @Nullable String fund,
            @Nullable String place,
            @Nullable String placeHref,
            LocalDate day,
            Instant recordedAt,
            @Nullable String reason,
            @Nullable UUID reversed,
            @Nullable UUID reversedBy,
            NoteOrigins.@Nullable Origin origin,
            boolean isClosed,
            long position,
            String digest,
            List<Movement> movements)
            implements TemplateInstance {}

    /** @param whose the party, or that there is none */
    record Movement(
            String from,
            String to,
            String whose,
            String period,
            @Nullable UUID project,
            Money amount) {}

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance entry(@PathParam("id") UUID id) {
        Journal.TracedEntry traced = journal.find(id).orElseThrow(JournalProblems::noEntry);
        Entry entry = traced.entry();
        return new Opened(
                cooperation(entry.cooperation()),
                EntryWords.what(entry.causeType(), traced.effectType(), traced.reference(), entry.reverses() != null),
                traced.reference() == null || entry.reverses() != null ? null : "/midler/noter/" + entry.causeId(),
                FundNames.isOfCluster(entry.fund()) ? null : FundNames.nameOf(entry.fund()),
                EntryWords.place(traced.anchor()),
                EntryWords.href(traced.anchor()),
                entry.effectiveOn(),
                entry.recordedAt(),
                entry.reason(),
                entry.reverses(),
                entry.reversedBy(),
                origins.of(entry.causeId()).orElse(null),
                traced.hidden(),
                entry.position(),
                entry.digest(),
                entry.transfers().stream().map(this::movement).toList());
    }

    private Movement movement(Transfer transfer) {
        Account to = transfer.credit();
        Account from = transfer.debit();
        Account named = to.project() == null ? from : to;
        return new Movement(
                EntryWords.of(from.kind()),
                EntryWords.of(to.kind()),
                from.holder().equals(to.holder())
                        ? name(to.holder())
                        : name(from.holder()) + " til " + name(to.holder()),
                from.period().equals(to.period()) ? to.period() : from.period() + " til " + to.period(),
                named.project(),
                new Money(transfer.amount()));
    }
}

package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.register.BodiesByName;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationInAddress;
import dk.sundhedsklynge.platform.pages.Csv;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.SearchWords;
import dk.sundhedsklynge.platform.pages.SortHeading;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.pages.WrittenDays;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The documents of the cooperations that the reader looks at, all versions of each, those of the newest meetings first. */
@Path("/moeder")
@Produces(MediaType.TEXT_HTML)
@Blocking
@CooperationInAddress
public class DocumentsPage {
    private static final String PATH = "/moeder/dokumenter";
    private static final int ROWS = 50;
    private static final Sorting NEWEST = new Sorting(ListDocuments.DAY, true);

    private final ListDocuments documents;
    private final BodiesByName bodies;
    private final Register register;
    private final ChosenCooperation chosen;
    private final Caller caller;

    DocumentsPage(
            ListDocuments documents, BodiesByName bodies, Register register, ChosenCooperation chosen, Caller caller) {
        this.documents = documents;
        this.bodies = bodies;
        this.register = register;
        this.chosen = chosen;
        this.caller = caller;
    }

    /** What the address asks for, as it was written; what cannot be read narrows nothing. */
    public static final class Asked {
        @QueryParam("q")
        @DefaultValue("")
        String words = "";

        @QueryParam("tilstand")
        @DefaultValue("")
        String state = "";

        @QueryParam("fra")
        @DefaultValue("")
        String from = "";

        @QueryParam("til")
        @DefaultValue("")
        String to = "";

        @QueryParam(ListAddress.SORT)
        @Nullable
        String sort;

        private String plainWords() {
            return SearchWords.plain(words);
        }

        private Optional<DocumentState> ofState() {
            return Arrays.stream(DocumentState.values())
                    .filter(it -> it.code().equals(state))
                    .findFirst();
        }

        private WrittenDays days() {
            return new WrittenDays(from, to);
        }

        private Sorting sorting() {
            return Sorting.read(sort, NEWEST, ListDocuments.COLUMNS.keySet());
        }

        private String sortCode() {
            return sorting().equals(NEWEST) ? "" : sorting().code();
        }

        private ListAddress address() {
            return ListAddress.of(PATH)
                    .with("q", plainWords())
                    .with("tilstand", ofState().map(DocumentState::code).orElse(null))
                    .with("fra", from)
                    .with("til", to)
                    .with(ListAddress.SORT, sortCode());
        }
    }

    /**
     * @param state code of the one that is asked for; empty for all
     * @param sort what is sorted by, as the address has it; empty for the usual
     * @param wrongDay what was written as a day and is none; null when nothing is wrong
     */
    record Shown(
            List<Row> rows,
            SortHeading byFile,
            SortHeading byDay,
            SortHeading byUpload,
            SortHeading byState,
            ListFoot foot,
            List<DocumentState> states,
            String words,
            String state,
            String from,
            String to,
            String sort,
            @Nullable String wrongDay,
            boolean isFiltered,
            boolean mayUpload)
            implements TemplateInstance {}

    /** @param whose the body whose minutes they are; null while nobody has settled it */
    record Row(ListDocuments.Listed it, @Nullable String whose) {}

    @GET
    @Path("/dokumenter")
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam Asked asked, @QueryParam(ListAddress.TURN) @Nullable String cursor) {
        ListDocuments.Filter filter = filter(asked);
        Sorting sorting = asked.sorting();
        ListAddress address = asked.address();
        Slice<ListDocuments.Listed> found = documents.page(filter, sorting, Cursor.turn(cursor, SqlOrder.VALUES), ROWS);
        return new Shown(
                found.items().stream().map(it -> new Row(it, whose(it))).toList(),
                sorting.heading("Dokument", ListDocuments.FILE, address),
                sorting.headingOfNewest("Mødedato", ListDocuments.DAY, address),
                sorting.headingOfNewest("Indlæst", ListDocuments.UPLOADED, address),
                sorting.heading("Tilstand", ListDocuments.STATE, address),
                ListFoot.of(found, documents.count(filter), "dokument", "dokumenter", address, PATH + ".csv"),
                List.of(DocumentState.values()),
                asked.plainWords(),
                asked.ofState().map(DocumentState::code).orElse(""),
                asked.from,
                asked.to,
                asked.sortCode(),
                asked.days().wrong(),
                address.isFiltered(),
                caller.hasRole(Role.SECRETARIAT));
    }

    @GET
    @Path("/dokumenter.csv")
    @Operation(hidden = true)
    public Response file(@BeanParam Asked asked) {
        Csv file = new Csv("Dokument", "Klynge", "Organ", "Mødedato", "Udgave", "Tilstand", "Indlæst");
        documents
                .page(filter(asked), asked.sorting(), Turn.START, ListFoot.MOST_COUNTED)
                .items()
                .forEach(it -> file.row(
                        it.file(),
                        cooperation(it),
                        body(it),
                        it.day(),
                        it.version(),
                        it.state().label(),
                        DanishDates.format(it.uploadedAt())));
        return file.answer("dokumenter.csv");
    }

    private ListDocuments.Filter filter(Asked asked) {
        List<String> cooperations = chosen.shown();
        String words = asked.plainWords();
        return new ListDocuments.Filter(
                cooperations,
                cooperations.stream().filter(caller::maySeeClosed).toList(),
                chosen.get().isPresent() ? "" : caller.subject(),
                words.isEmpty() ? null : words,
                words.isEmpty() ? List.of() : bodies.having(words),
                asked.ofState().orElse(null),
                asked.days().first(),
                asked.days().last());
    }

    private @Nullable String whose(ListDocuments.Listed it) {
        String body = body(it);
        return body == null ? null : cooperation(it) + ", " + body;
    }

    private @Nullable String body(ListDocuments.Listed it) {
        String id = it.body();
        return id == null ? null : register.body(id).map(Body::name).orElse(id);
    }

    private @Nullable String cooperation(ListDocuments.Listed it) {
        String id = it.cooperation();
        return id == null
                ? null
                : register.cooperation(id).map(Cooperation::name).orElse(id);
    }
}

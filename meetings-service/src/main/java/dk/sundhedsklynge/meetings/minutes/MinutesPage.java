package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Minutes that are not approved, and the form on which a secretary says when they were, and where that stands. */
@Path("/moeder/referater")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class MinutesPage {
    private static final String PATH = "/moeder/referater";
    private static final int LONGEST_SOURCE = 500;
    private static final int ROWS = 100;

    /** The oldest first, for they have waited longest; one that is approved leaves room for the next. */
    private static final String OPEN = """
            select m.id, m.title, m.body, m.held_on, x.state, x.version, x.document
            from minutes x join meeting m on m.id = x.meeting
            where m.cooperation = any(?) and m.state = 'HELD' and x.state <> 'APPROVED'
            order by m.held_on, m.id limit %d""".formatted(ROWS + 1);

    private final WriteMinutes write;
    private final Database database;
    private final Register register;
    private final ChosenCooperation chosen;
    private final Caller caller;
    private final SendOnce once;
    private final Clock clock;

    MinutesPage(
            WriteMinutes write,
            Database database,
            Register register,
            ChosenCooperation chosen,
            Caller caller,
            SendOnce once,
            Clock clock) {
        this.write = write;
        this.database = database;
        this.register = register;
        this.chosen = chosen;
        this.caller = caller;
        this.once = once;
        this.clock = clock;
    }

    /**
     * @param more whether there are more than are shown
     * @param isSaved whether the reader has just approved some
     */
    record Shown(List<Row> rows, boolean more, boolean isSaved, FormInput input) implements TemplateInstance {}

    /**
     * @param document the text; null when it is written here
     * @param isDraft it has to be sent to hearing before it can be approved
     */
    record Row(
            UUID meeting,
            String title,
            String body,
            LocalDate heldOn,
            String state,
            boolean isDraft,
            int version,
            @Nullable UUID document) {
        public String to() {
            return PATH + "/" + meeting;
        }

        public String day() {
            return dayField(meeting);
        }

        public String source() {
            return sourceField(meeting);
        }
    }

    private static String dayField(UUID meeting) {
        return "godkendt-" + meeting;
    }

    private static String sourceField(UUID meeting) {
        return "kilde-" + meeting;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance open(@QueryParam("gemt") @Nullable String saved) {
        return show(FormInput.blank(), saved != null);
    }

    private Shown show(FormInput input, boolean isSaved) {
        String[] cooperations = chosen.shown().stream()
                .filter(it -> caller.holds(it, Role.SECRETARIAT))
                .toArray(String[]::new);
        List<Row> rows = database.list(OPEN, this::row, (Object) cooperations);
        return new Shown(rows.stream().limit(ROWS).toList(), rows.size() > ROWS, isSaved, input);
    }

    private Row row(ResultSet row) throws SQLException {
        String body = row.getString("body");
        MinutesState state = MinutesState.valueOf(row.getString("state"));
        return new Row(
                Columns.id(row, "id"),
                row.getString("title"),
                register.body(body).map(Body::name).orElse(body),
                Columns.day(row, "held_on"),
                state.label(),
                state == MinutesState.DRAFT,
                row.getInt("version"),
                Columns.idOrNull(row, "document"));
    }

    @POST
    @Path("/{meeting}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response move(@PathParam("meeting") UUID meeting, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(PATH + "/" + meeting, input, () -> move(meeting, input));
    }

    private Response move(UUID meeting, FormInput input) {
        FormReader read = new FormReader(input);
        int version = version(input);
        if (input.has("trin", "hoering")) {
            return answer(write.sendToHearing(meeting, version), input);
        }
        String day = dayField(meeting);
        String source = sourceField(meeting);
        read.require(day, "Skriv, hvornår referatet blev godkendt");
        read.require(source, "Skriv, hvor det står, for eksempel mødet, hvor det blev godkendt");
        LocalDate on = read.day(day);
        if (on != null && on.isAfter(LocalDate.now(clock.withZone(DanishDates.ZONE)))) {
            read.wrong(day, "Vælg en dag, der er kommet");
        }
        String where = read.text(source, LONGEST_SOURCE);
        if (on == null || !read.errors().isEmpty()) {
            return refused(input.refused(
                    FormProblems.of("Referatet er ikke godkendt", read.errors()).document()));
        }
        return answer(write.approve(meeting, version, on, where), input);
    }

    /** A page that was changed by hand states a version that is none. */
    private static int version(FormInput input) {
        String written = input.value("version");
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
    }

    private Response answer(MinutesOutcome outcome, FormInput input) {
        return switch (outcome) {
            case MinutesOutcome.Done _ -> Forms.done(PATH + "?gemt=ja");
            case MinutesOutcome.Refused refused ->
                refused(input.refused(MinutesProblems.of(refused).document()));
        };
    }

    private Response refused(FormInput refused) {
        return Forms.refused(refused, show(refused, false));
    }
}

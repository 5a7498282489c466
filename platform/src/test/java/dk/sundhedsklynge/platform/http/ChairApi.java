package dk.sundhedsklynge.platform.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.idempotency.Idempotency;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Chairs of a house, bought through HTTP. */
@Path("/api/house/v1/chairs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChairApi {
    static final AtomicInteger BOUGHT = new AtomicInteger();
    /** How many slow chairs are being bought. */
    static final AtomicInteger WAITING = new AtomicInteger();
    /** Buying a slow chair waits for this. */
    static volatile CountDownLatch slow = new CountDownLatch(0);

    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Caller caller;
    private final Database database;

    ChairApi(Idempotency idempotency, AuditTrail audit, Caller caller, Database database) {
        this.database = database;
        this.idempotency = idempotency;
        this.audit = audit;
        this.caller = caller;
    }

    public record Purchase(
            @NotBlank(message = "Skriv hvilken stol") String name,
            @NotNull(message = "Skriv prisen") Money price,
            @Valid List<Leg> legs,
            @Nullable LocalDate made) {}

    public record Leg(
            @Max(value = 50, message = "Højst 50 cm") int length,
            @Nullable Wood wood) {}

    public enum Wood {
        OAK;

        @JsonCreator
        static Wood of(String name) {
            if (!name.equals("eg")) {
                throw new IllegalArgumentException("Ukendt træ '%s'".formatted(name));
            }
            return OAK;
        }
    }

    @POST
    public Response buy(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid Purchase purchase) {
        return idempotency.once(key, purchase, () -> {
            caller.require("nordjylland-vest", Role.SECRETARIAT, Role.FINANCE);
            await(purchase);
            if (purchase.name().equals("udsolgt")) {
                throw Problem.conflict("sold-out", "Udsolgt", "Vælg en anden stol.");
            }
            int number = BOUGHT.incrementAndGet();
            audit.record("chair-bought", "chair", String.valueOf(number), "nordjylland-vest", purchase.price());
            return Response.created(URI.create("/api/house/v1/chairs/" + number))
                    .entity(Map.of("number", number))
                    .build();
        });
    }

    private static void await(Purchase purchase) {
        try {
            if (purchase.name().equals("langsom")) {
                WAITING.incrementAndGet();
                slow.await();
                WAITING.decrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many bytes came, and which. */
    @POST
    @Path("/weigh")
    @Consumes(MediaType.TEXT_PLAIN)
    public Map<String, Integer> weigh(InputStream body) throws IOException {
        byte[] bytes = body.readAllBytes();
        return Map.of("length", bytes.length, "hash", Arrays.hashCode(bytes));
    }

    @POST
    @Path("/{name}/weigh")
    @Consumes(MediaType.TEXT_PLAIN)
    public Map<String, Integer> weighOne(@PathParam("name") String name, InputStream body) throws IOException {
        return weigh(body);
    }

    @POST
    @Path("/name")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Map<String, Integer> name(@FormParam("name") String name) {
        return Map.of("length", name.length());
    }

    public record Named(String name) {}

    /** What was understood of a name. */
    @GET
    @Path("/named")
    public Named named(@QueryParam("name") String name) {
        return new Named(name);
    }

    @POST
    @Path("/named")
    public Named named(Named sent) {
        return sent;
    }

    /** A list of so many chairs, with an ETag where it is asked for. */
    @GET
    @Path("/many")
    public Response many(@QueryParam("count") int count, @QueryParam("tag") @Nullable String tag) {
        Response.ResponseBuilder answer = Response.ok(Collections.nCopies(count, "stol"));
        return (tag == null ? answer : answer.tag(tag)).build();
    }

    /** How many were bought ever, as the database has it. */
    @GET
    @Path("/bought")
    public long boughtEver() {
        return database.find("select count(*) from audit where action = 'chair-bought'", row -> row.getLong(1))
                .orElseThrow();
    }

    @GET
    public List<String> list(
            @QueryParam("limit") @DefaultValue("1") @Min(1) @Max(9) int most,
            @QueryParam("legs") @Nullable Integer legs,
            @QueryParam("made") @Nullable LocalDate made,
            @QueryParam("modified_since") @Nullable Instant since,
            @QueryParam("room") @Nullable UUID room,
            @QueryParam("sold") @DefaultValue("false") boolean sold) {
        return List.of("stol");
    }

    @GET
    @Path("/{id}")
    public String one(@PathParam("id") UUID id) {
        throw new IllegalStateException("jdbc:postgresql://secret of " + id);
    }

    @POST
    @Path("/burn")
    @RolesAllowed("operator")
    public void burn() {}

    @GET
    @Path("/of/{cooperation}")
    public Map<String, Boolean> of(@PathParam("cooperation") String cooperation) {
        caller.requireSee(cooperation);
        return Map.of("closed", caller.maySeeClosed(cooperation));
    }
}

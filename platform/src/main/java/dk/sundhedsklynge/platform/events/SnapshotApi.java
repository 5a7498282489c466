package dk.sundhedsklynge.platform.events;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Publishes everything again, for a new consumer or after a topic was lost. */
@Path(OwnService.PATH + "/snapshot")
@RolesAllowed(OwnService.OPERATOR)
@Tag(name = "operations")
public class SnapshotApi {
    private final OwnService own;
    private final AuditTrail audit;
    private final List<SnapshotSource> sources;

    SnapshotApi(OwnService own, AuditTrail audit, @All List<SnapshotSource> sources) {
        this.own = own;
        this.audit = audit;
        this.sources = sources;
    }

    /** Returns when all of it stands in the outbox. */
    @POST
    @Operation(summary = "Send alle tilstande på ny, for eksempel til en ny modtager (kun drift)")
    public void emit(@PathParam("service") String service) {
        EventProblems.requireOwn(own, service);
        audit.record("snapshot-asked-for", "service", service, null, Map.of());
        sources.forEach(SnapshotSource::emit);
    }
}

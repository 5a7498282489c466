package dk.sundhedsklynge.platform.http;

import dk.sundhedsklynge.platform.drafts.DraftPage;
import jakarta.ws.rs.Path;

/** Drafts of the forms of the house. */
@Path("/stole/kladde")
public class ChairDraftPage extends DraftPage {}

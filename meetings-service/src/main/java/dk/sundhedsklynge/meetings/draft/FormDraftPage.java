package dk.sundhedsklynge.meetings.draft;

import dk.sundhedsklynge.platform.drafts.DraftPage;
import jakarta.ws.rs.Path;

/** Drafts of the forms of this service; {@code klynge.drafts.path} says the path too. */
@Path("/moeder/kladde")
public class FormDraftPage extends DraftPage {}

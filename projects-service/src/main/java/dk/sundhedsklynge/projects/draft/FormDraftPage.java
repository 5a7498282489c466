package dk.sundhedsklynge.projects.draft;

import dk.sundhedsklynge.platform.drafts.DraftPage;
import jakarta.ws.rs.Path;

/** Drafts of the forms of this service; {@code klynge.drafts.path} says the path too. */
@Path("/projekter/kladde")
public class FormDraftPage extends DraftPage {}

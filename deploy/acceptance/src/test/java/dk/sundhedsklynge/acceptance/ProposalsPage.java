package dk.sundhedsklynge.acceptance;

/** The queue of what was read out of minutes, one proposal at a time beside its text. */
final class ProposalsPage extends SitePage {
    ProposalsPage(Window window) {
        super(window, "Forslag fra referatet");
    }
}

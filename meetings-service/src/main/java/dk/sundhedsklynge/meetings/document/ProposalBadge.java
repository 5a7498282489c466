package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.document.DocumentView.ProposedEffect;
import io.quarkus.qute.TemplateExtension;

/** What the badge of an effect of a document says. */
@TemplateExtension
final class ProposalBadge {
    private ProposalBadge() {}

    static String word(ProposedEffect it) {
        return it.state().shown(!it.isSure());
    }
}

package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.document.DocumentView.ProposedEffect;
import dk.sundhedsklynge.meetings.effect.EffectState;
import io.quarkus.qute.TemplateExtension;

/** What an effect of a document is called on every page: while nobody has settled it, whether there is a doubt. */
@TemplateExtension
final class ProposalBadge {
    private ProposalBadge() {}

    static String word(ProposedEffect it) {
        return it.state() == EffectState.PROPOSED ? it.isSure() ? "Uden tvivl" : "Tvivl" : it.stateLabel();
    }
}

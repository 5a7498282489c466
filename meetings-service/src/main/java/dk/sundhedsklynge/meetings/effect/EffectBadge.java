package dk.sundhedsklynge.meetings.effect;

import io.quarkus.qute.TemplateExtension;

/** How the state of an effect looks on a page. */
@TemplateExtension
final class EffectBadge {
    private EffectBadge() {}

    /** The class of its badge; none for what lies with others. */
    static String badge(EffectState state) {
        return switch (state) {
            case PROPOSED -> "badge-warning";
            case PENDING, WAITING -> "";
            case APPLIED, CONTAINED -> "badge-success";
            case RESERVED -> "badge-info";
            case REFUSED -> "badge-error";
            case WITHDRAWN, REJECTED, REPLACED -> "badge-plain";
        };
    }
}

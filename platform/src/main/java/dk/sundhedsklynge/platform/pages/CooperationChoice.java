package dk.sundhedsklynge.platform.pages;

import java.util.List;

/** A cooperation that the reader can choose to look at. */
public record CooperationChoice(String id, String name) {
    /** What the cooperation is called; its id when it is not among the choices. */
    public static String name(List<CooperationChoice> choices, String id) {
        return choices.stream()
                .filter(it -> it.id().equals(id))
                .map(CooperationChoice::name)
                .findFirst()
                .orElse(id);
    }
}

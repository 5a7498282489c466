package dk.sundhedsklynge.projects.document;

import java.util.UUID;

/** What is read of {@code meetings.figures-submitted.v1}: whose the document is. Its figures are for funds. */
public record FiguresSubmitted(String cooperation, UUID document) {
    public static final String TYPE = "meetings.figures-submitted.v1";
}

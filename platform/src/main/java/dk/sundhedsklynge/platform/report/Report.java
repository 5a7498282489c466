package dk.sundhedsklynge.platform.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a report says, whatever format it is written in.
 *
 * @param subtitle empty for none
 * @param facts what holds for the whole report, as a list above the tables
 */
public record Report(String title, String subtitle, List<Fact> facts, List<Section> sections) {
    public Report {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A report needs a title");
        }
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        Set<String> ids = new HashSet<>();
        for (Section section : sections) {
            if (!ids.add(section.id())) {
                throw new IllegalArgumentException("Two sections have the id " + section.id());
            }
        }
    }
}

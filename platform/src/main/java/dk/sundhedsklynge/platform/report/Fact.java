package dk.sundhedsklynge.platform.report;

/** @param name what the value says, such as "Skæringsdato" */
public record Fact(String name, Cell value) {
    public Fact {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A fact needs a name");
        }
    }
}

package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.lifecycle.Step;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a project after some of its changes.
 *
 * @param name empty until a registration has named the project
 * @param aliases every other name the documents use, sorted
 * @param from the day it started, as far as known
 * @param until its last day: of the latest extension, or the day it was closed or passed on
 * @param council the health council that took it over
 * @param workingGroup the group last appointed for it
 */
@Embeddable
public record ProjectFacts(
        @Column(name = "name") String name,
        @Column(name = "aliases") List<String> aliases,
        @Enumerated(EnumType.STRING) @Column(name = "phase") Phase phase,
        @Column(name = "from_date") @Nullable LocalDate from,
        @Column(name = "until_date") @Nullable LocalDate until,
        @Column(name = "council") @Nullable String council,
        @Column(name = "working_group") @Nullable String workingGroup) {

    /** A project of which nothing is known yet. */
    static final ProjectFacts UNKNOWN = new ProjectFacts("", List.of(), Phase.PROPOSED, null, null, null, null);

    public ProjectFacts {
        aliases = List.copyOf(aliases);
    }

    boolean named() {
        return !name.isEmpty();
    }

    /** The facts once the change has led to the phase {@code to}. */
    ProjectFacts with(Change change, Phase to) {
        Terms terms = change.terms();
        return switch (change.step()) {
            case REGISTER -> change.position() == null ? called(terms).in(to) : stated(terms, change.position(), to);
            case DESCRIBE, CHANGE, EVALUATE, SPREAD -> in(to);
            case START, WENT_LIVE ->
                new ProjectFacts(
                        name, aliases, to, from == null ? change.tookPlaceOn() : from, until, council, workingGroup);
            case EXTEND -> new ProjectFacts(name, aliases, to, from, terms.until(), council, workingGroup);
            case CLOSE, TO_OPERATION ->
                new ProjectFacts(
                        name, aliases, to, from, phase == to ? until : change.tookPlaceOn(), council, workingGroup);
            case CARRY_TO_COUNCIL -> new ProjectFacts(name, aliases, to, from, until, terms.council(), workingGroup);
            case APPOINT_GROUP -> new ProjectFacts(name, aliases, to, from, until, council, terms.name());
        };
    }

    boolean sameAs(ProjectFacts other, Step step) {
        return step != Step.CHANGE && step != Step.SPREAD && equals(other);
    }

    private ProjectFacts in(Phase to) {
        return new ProjectFacts(name, aliases, to, from, until, council, workingGroup);
    }

    /** A statement by hand names the project; what it was called before becomes another name. */
    private ProjectFacts stated(Terms terms, Change.Position position, Phase to) {
        String called = Objects.requireNonNull(terms.name(), "A statement names its project");
        TreeSet<String> others = new TreeSet<>(aliases);
        others.addAll(terms.otherNames());
        others.add(name);
        others.removeIf(other -> other.isBlank() || other.equals(called));
        return new ProjectFacts(
                called,
                List.copyOf(others),
                to,
                position.from() == null ? from : position.from(),
                position.until() == null ? until : position.until(),
                council,
                workingGroup);
    }

    /** The first name stays the name; every later one is a name the documents also use. */
    private ProjectFacts called(Terms terms) {
        List<String> names = new ArrayList<>(aliases);
        names.addAll(terms.otherNames());
        String called = Objects.requireNonNull(terms.name(), "A registration names its project");
        String known = named() ? name : called;
        names.add(called);
        TreeSet<String> others = new TreeSet<>(names);
        others.removeIf(other -> other.isBlank() || other.equals(known));
        return new ProjectFacts(known, List.copyOf(others), phase, from, until, council, workingGroup);
    }
}

package dk.sundhedsklynge.projects.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.handover.HandoverPartWritten;
import dk.sundhedsklynge.platform.json.CanonicalJson;
import dk.sundhedsklynge.platform.testing.Contracts;
import dk.sundhedsklynge.platform.text.Sha256;
import dk.sundhedsklynge.projects.handover.HandoverPart.HandedProject;
import dk.sundhedsklynge.projects.handover.HandoverPart.LastChange;
import dk.sundhedsklynge.projects.handover.HandoverPart.Missing;
import dk.sundhedsklynge.projects.handover.HandoverPart.OpenState;
import dk.sundhedsklynge.projects.handover.HandoverPart.Written;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Anchor;
import dk.sundhedsklynge.projects.project.ProjectFacts;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandoverPartContractTest {
    private static final LastChange EXTENDED = new LastChange(
            Step.EXTEND,
            LocalDate.of(2023, 5, 30),
            new Anchor(
                    UUID.fromString("0c1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d10"),
                    UUID.fromString("1d1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d11"),
                    4,
                    UUID.fromString("2e1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d12"),
                    87));

    @Test
    void aPartIsToldAsTheExampleSays() throws IOException {
        HandoverPart part = new HandoverPart(List.of(
                project(new UUID(0, 1), "Middelfartprojektet", null),
                project(
                        new UUID(0, 2),
                        "Kom Trygt Hjem",
                        new OpenState(
                                "Kom Trygt Hjem",
                                List.of(),
                                Phase.PROPOSED,
                                null,
                                null,
                                null,
                                null,
                                null,
                                false,
                                List.of(Missing.DECISION, Missing.OWNER, Missing.DATES),
                                null,
                                null))));

        Contracts.assertIsExample(
                ReadHandoverPart.TYPE,
                new HandoverPartWritten<>(
                        UUID.fromString("4d1f8a52-9c7e-4a0b-8e21-5f6a7b8c9d01"),
                        1,
                        "syddanmark-lillebaelt",
                        Instant.parse("2026-10-21T13:42:01Z"),
                        Sha256.of(CanonicalJson.write(part)),
                        1,
                        1,
                        part));
    }

    @Test
    void aLargePartIsCutAndNothingIsLost() {
        HandoverPart part = new HandoverPart(IntStream.range(0, 100)
                .mapToObj(i -> project(new UUID(0, i), "Projekt " + i, null))
                .toList());

        List<HandoverPart> pieces = CutIntoPieces.of(part, 5_000);

        assertThat(pieces).hasSizeGreaterThan(5);
        assertThat(pieces.stream().flatMap(it -> it.projects().stream())).isEqualTo(part.projects());
        assertThat(CutIntoPieces.of(new HandoverPart(List.of()), 5_000)).hasSize(1);
    }

    @Test
    void aProjectIsSettledWhenNobodyHasToDecideAnyMore() {
        assertThat(HandoverState.missing(facts(Phase.CLOSED, null), null)).isEmpty();
        assertThat(HandoverState.missing(facts(Phase.REJECTED, null), null)).isEmpty();
        assertThat(HandoverState.missing(facts(Phase.IN_OPERATION, null), "Psykiatrien"))
                .isEmpty();
        assertThat(HandoverState.missing(facts(Phase.IN_OPERATION, null), null)).containsExactly(Missing.OWNER);
        assertThat(HandoverState.missing(facts(Phase.CARRIED_OVER, "sundhedsraad-fyn"), null))
                .isEmpty();
        assertThat(HandoverState.missing(facts(Phase.CARRIED_OVER, null), null)).containsExactly(Missing.COUNCIL);
        assertThat(HandoverState.missing(facts(Phase.STARTED, null), "Middelfart"))
                .containsExactly(Missing.DECISION, Missing.DATES);
        assertThat(HandoverState.missing(facts(Phase.NOT_STATED, null), "Middelfart"))
                .containsExactly(Missing.PHASE, Missing.DECISION, Missing.DATES);
    }

    @Test
    void anOwnerIsAPartyByItsName() {
        assertThat(OwnerParties.bare("Middelfart  Kommune")).isEqualTo(OwnerParties.bare("middelfart"));
        assertThat(OwnerParties.bare("Region Syddanmark")).isEqualTo("region syddanmark");
    }

    private static ProjectFacts facts(Phase phase, @Nullable String council) {
        return new ProjectFacts("Projekt", List.of(), phase, LocalDate.of(2024, 1, 1), null, council, null);
    }

    private static HandedProject project(UUID id, String name, @Nullable OpenState open) {
        return new HandedProject(
                id,
                Access.OPEN,
                name,
                List.of("Akutsamarbejde i Middelfart"),
                Phase.STARTED,
                "Middelfart Kommune",
                "410",
                LocalDate.of(2022, 10, 1),
                null,
                null,
                false,
                List.of(Missing.DECISION, Missing.DATES),
                EXTENDED,
                new Written(List.of("410", "1083"), "Sygehus Lillebælt", "Akut hjælp hjemme", "Mail af 2. maj 2026"),
                open);
    }
}

package dk.sundhedsklynge.projects.handover;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.projects.handover.HandoverPart.HandedProject;
import dk.sundhedsklynge.projects.handover.HandoverPart.OpenState;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.History;
import dk.sundhedsklynge.projects.project.ProjectFacts;
import dk.sundhedsklynge.projects.project.ShownHistory;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the projects of a cooperation with their histories, in as many statements for many as for one. */
@ApplicationScoped
class ReadHandoverPart {
    private static final History NO_HISTORY = History.of(List.of());

    private final Database database;
    private final ShownHistory histories;
    private final OwnerParties parties;

    ReadHandoverPart(Database database, ShownHistory histories, OwnerParties parties) {
        this.database = database;
        this.histories = histories;
        this.parties = parties;
    }

    private record Row(
            UUID id,
            ProjectFacts whole,
            @Nullable ProjectFacts open,
            @Nullable String owner) {}

    HandoverPart of(String cooperation) {
        Map<String, String> codes = parties.codes();
        Map<UUID, History> histories = this.histories.ofCooperation(cooperation);
        return new HandoverPart(
                database
                        .list(
                                "select * from project where cooperation = ? order by id",
                                ReadHandoverPart::row,
                                cooperation)
                        .stream()
                        .map(it -> project(it, histories.getOrDefault(it.id(), NO_HISTORY), codes))
                        .toList());
    }

    private static HandedProject project(Row row, History history, Map<String, String> codes) {
        String party = OwnerParties.of(row.owner(), codes);
        OpenState whole = HandoverState.of(row.whole(), history, row.owner(), party);
        ProjectFacts openFacts = row.open();
        OpenState open = openFacts == null ? null : HandoverState.of(openFacts, history.open(), row.owner(), party);
        return new HandedProject(
                row.id(),
                open == null ? Access.CLOSED : Access.OPEN,
                whole.name(),
                whole.aliases(),
                whole.phase(),
                whole.owner(),
                whole.ownerParty(),
                whole.from(),
                whole.until(),
                whole.council(),
                whole.settled(),
                whole.missing(),
                whole.lastChange(),
                whole.equals(open) ? null : open);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                Columns.id(row, "id"),
                facts(row, "whole"),
                row.getString("open_name") == null ? null : facts(row, "open"),
                row.getString("owner"));
    }

    private static ProjectFacts facts(ResultSet row, String whose) throws SQLException {
        return new ProjectFacts(
                row.getString(whose + "_name"),
                Columns.texts(row, whose + "_aliases"),
                Phase.valueOf(row.getString(whose + "_phase")),
                Columns.dayOrNull(row, whose + "_from"),
                Columns.dayOrNull(row, whose + "_until"),
                row.getString(whose + "_council"),
                row.getString(whose + "_working_group"));
    }
}

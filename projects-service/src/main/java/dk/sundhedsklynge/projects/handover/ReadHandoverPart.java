package dk.sundhedsklynge.projects.handover;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.events.Topic;
import dk.sundhedsklynge.platform.handover.HandoverPartSource;
import dk.sundhedsklynge.projects.handover.HandoverPart.HandedProject;
import dk.sundhedsklynge.projects.handover.HandoverPart.OpenState;
import dk.sundhedsklynge.projects.handover.HandoverPart.Written;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.History;
import dk.sundhedsklynge.projects.project.ProjectFacts;
import dk.sundhedsklynge.projects.project.ShownHistory;
import dk.sundhedsklynge.projects.register.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the projects of a cooperation with their histories, in as many statements for many as for one. */
@ApplicationScoped
class ReadHandoverPart implements HandoverPartSource<HandoverPart> {
    static final String TYPE = "projects.handover-part-written.v1";

    /** Every change of a project raises its version, but not a new source of what is written alone. */
    private static final String VERSION = """
            select concat(count(*), ' ', sum(p.version), ' ',
                (select count(*) from project_statement s where s.cooperation = r.cooperation))
            from project p where p.cooperation = r.cooperation""";

    private static final String PROJECTS = """
            select p.*, s.source_note from project p left join lateral (
                select source_note, action from project_statement where project = p.id order by number desc limit 1) s
                on s.action <> 'TAKEN_BACK'
            where p.cooperation = ? and not p.taken_back order by p.id""";

    private static final History NO_HISTORY = History.of(List.of());

    private final Database database;
    private final ShownHistory histories;
    private final OwnerParties parties;
    private final Parties names;

    ReadHandoverPart(Database database, ShownHistory histories, OwnerParties parties, Parties names) {
        this.database = database;
        this.histories = histories;
        this.parties = parties;
        this.names = names;
    }

    private record Row(
            UUID id,
            ProjectFacts whole,
            @Nullable ProjectFacts open,
            @Nullable String owner,
            @Nullable String ownerParty,
            @Nullable Written written,
            boolean writtenIsClosed) {}

    @Override
    public Topic topic() {
        return Topic.PROJECTS;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public List<HandoverPart> cut(HandoverPart part, int largest) {
        return CutIntoPieces.of(part, largest);
    }

    @Override
    public HandoverPart read(String cooperation) {
        Map<String, String> codes = parties.codes();
        Map<UUID, History> histories = this.histories.ofCooperation(cooperation);
        return new HandoverPart(database.list(PROJECTS, ReadHandoverPart::row, cooperation).stream()
                .map(it -> project(it, histories.getOrDefault(it.id(), NO_HISTORY), codes))
                .toList());
    }

    private HandedProject project(Row row, History history, Map<String, String> codes) {
        String party = row.ownerParty() == null ? OwnerParties.of(row.owner(), codes) : row.ownerParty();
        String owner = row.owner() == null && party != null ? names.name(party) : row.owner();
        OpenState whole = HandoverState.of(row.whole(), history, owner, party, row.written());
        ProjectFacts openFacts = row.open();
        OpenState open = openFacts == null
                ? null
                : HandoverState.of(
                        openFacts,
                        history.open(),
                        row.writtenIsClosed() ? null : owner,
                        row.writtenIsClosed() ? null : party,
                        row.writtenIsClosed() ? null : row.written());
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
                whole.written(),
                whole.equals(open) ? null : open);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                Columns.id(row, "id"),
                facts(row, "whole"),
                row.getString("open_name") == null ? null : facts(row, "open"),
                row.getString("owner"),
                row.getString("owner_party"),
                written(row),
                row.getString("written_access").equals("CLOSED"));
    }

    private static @Nullable Written written(ResultSet row) throws SQLException {
        Written written = new Written(
                Columns.texts(row, "partners"),
                row.getString("other_partners"),
                row.getString("description"),
                row.getString("source_note"));
        return written.saysNothing() ? null : written;
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

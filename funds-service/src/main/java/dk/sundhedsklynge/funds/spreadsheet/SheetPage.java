package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.platform.sheet.imports.SheetFilePage;
import jakarta.ws.rs.Path;

/** One spreadsheet of notes. */
@Path("/midler/regneark")
public class SheetPage extends SheetFilePage {}

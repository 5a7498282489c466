package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.platform.sheet.imports.SheetListPage;
import jakarta.ws.rs.Path;

/** Where spreadsheets of notes are handed in. */
@Path("/midler/regneark")
public class SheetsPage extends SheetListPage {}

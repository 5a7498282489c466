package dk.sundhedsklynge.projects.spreadsheet;

import dk.sundhedsklynge.platform.sheet.imports.SheetListPage;
import jakarta.ws.rs.Path;

/** Where spreadsheets of projects are handed in. */
@Path("/projekter/regneark")
public class SheetsPage extends SheetListPage {}

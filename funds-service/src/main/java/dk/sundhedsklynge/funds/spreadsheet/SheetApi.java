package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.platform.sheet.imports.SheetImportApi;
import jakarta.ws.rs.Path;

/** Spreadsheets of notes over HTTP. */
@Path("/api/funds/v1/sheet-imports")
public class SheetApi extends SheetImportApi {}

package dk.sundhedsklynge.projects.spreadsheet;

import dk.sundhedsklynge.platform.sheet.imports.SheetImportApi;
import jakarta.ws.rs.Path;

/** Spreadsheets of projects over HTTP. */
@Path("/api/projects/v1/sheet-imports")
public class SheetApi extends SheetImportApi {}

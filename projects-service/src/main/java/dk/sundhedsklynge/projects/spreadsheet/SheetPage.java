package dk.sundhedsklynge.projects.spreadsheet;

import dk.sundhedsklynge.platform.sheet.imports.SheetFilePage;
import jakarta.ws.rs.Path;

/** One spreadsheet of projects. */
@Path("/projekter/regneark")
public class SheetPage extends SheetFilePage {}

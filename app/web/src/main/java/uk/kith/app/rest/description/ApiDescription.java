package uk.kith.app.rest.description;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Writes the description of the API. The server would describe what JSON-B writes of a class; Kith
 * writes records, ids as texts and days in ISO form ({@code RecordJson}), so Kith describes them.
 */
public final class ApiDescription implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI description) {
    write(description, Resources.all());
  }

  static void write(OpenAPI description, List<Class<?>> resources) {
    Schemas schemas = new Schemas();
    Operations operations = new Operations(schemas);
    resources.forEach(operations::add);
    description.setInfo(
        OASFactory.createInfo()
            .title("Kith")
            .version("1")
            .description(
                "Days are ISO days, absent fields are not known or not set, lists begin at page 0."
                    + " Commands take an Idempotency-Key; errors are application/problem+json."));
    description.setPaths(operations.paths());
    Components components = OASFactory.createComponents();
    components.setSchemas(schemas.named());
    components.setSecuritySchemes(
        Map.of(
            "basic", scheme("basic").description("People's tools"),
            "bearer", scheme("bearer").description("Service accounts of programs")));
    description.setComponents(components);
    description.setSecurity(List.of(needs("basic"), needs("bearer")));
  }

  private static SecurityScheme scheme(String name) {
    return OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
  }

  private static SecurityRequirement needs(String scheme) {
    return OASFactory.createSecurityRequirement().addScheme(scheme);
  }
}

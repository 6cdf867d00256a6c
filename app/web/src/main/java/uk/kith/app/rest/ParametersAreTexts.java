package uk.kith.app.rest;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * In the API's description a typed id in an address is what it is there, a text; the server sees a
 * record and describes an object. No address holds an object, so any is such a value: an id in the
 * path, a rule's name in the query.
 */
public final class ParametersAreTexts implements OASFilter {

  @Override
  public Parameter filterParameter(Parameter parameter) {
    Schema schema = parameter.getSchema();
    if (schema != null && isObject(schema)) {
      Schema text = OASFactory.createSchema().type(Schema.SchemaType.STRING);
      parameter.setSchema(parameter.getIn() == Parameter.In.PATH ? text.format("uuid") : text);
    }
    return parameter;
  }

  private static boolean isObject(Schema schema) {
    String ref = schema.getRef();
    return schema.getType() == Schema.SchemaType.OBJECT
        || (ref != null && ref.matches(".*(Id|Id\\d+)"));
  }
}

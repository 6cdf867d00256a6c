package uk.kith.app.rest.description;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is said in the address and the headers of a call. */
final class Parameters {

  private static final Map<String, String> SAYS =
      Map.of(
          "asOf", "The day on which facts took effect; the business date when it is left out",
          "page", "Page of the list, from 0",
          "size", "Rows of a page, 500 at the most",
          "If-Match", "The version that the caller saw; 409 when it has moved on");

  private final Schemas schemas;

  Parameters(Schemas schemas) {
    this.schemas = schemas;
  }

  /** Whether a parameter of a method is the body of the call. */
  static boolean isBody(java.lang.reflect.Parameter parameter) {
    return in(parameter).isEmpty() && !parameter.isAnnotationPresent(Context.class);
  }

  /**
   * @param command it changes something, and can be sent twice and done once
   */
  List<Parameter> of(Method method, boolean command) {
    List<Parameter> parameters = new ArrayList<>();
    Arrays.stream(method.getParameters())
        .forEach(each -> in(each).map(place -> described(each, place)).ifPresent(parameters::add));
    if (command) {
      parameters.add(
          OASFactory.createParameter()
              .name("Idempotency-Key")
              .in(Parameter.In.HEADER)
              .description("Sent again with the same key, a command is done once")
              .schema(schemas.of(String.class)));
    }
    return parameters;
  }

  private record Place(Parameter.In in, String name) {}

  private Parameter described(java.lang.reflect.Parameter parameter, Place place) {
    Schema schema = schemas.of(parameter.getParameterizedType());
    DefaultValue otherwise = parameter.getAnnotation(DefaultValue.class);
    if (otherwise != null) {
      schema.setDefaultValue(otherwise.value());
    }
    return OASFactory.createParameter()
        .name(place.name())
        .in(place.in())
        .required(place.in() == Parameter.In.PATH || isAsked(parameter, otherwise))
        .description(SAYS.get(place.name()))
        .schema(schema);
  }

  private static boolean isAsked(
      java.lang.reflect.Parameter parameter, @Nullable DefaultValue otherwise) {
    return otherwise == null
        && !parameter.getType().isPrimitive()
        && !java.util.Collection.class.isAssignableFrom(parameter.getType())
        && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static Optional<Place> in(java.lang.reflect.Parameter parameter) {
    PathParam path = parameter.getAnnotation(PathParam.class);
    if (path != null) {
      return Optional.of(new Place(Parameter.In.PATH, path.value()));
    }
    QueryParam query = parameter.getAnnotation(QueryParam.class);
    if (query != null) {
      return Optional.of(new Place(Parameter.In.QUERY, query.value()));
    }
    HeaderParam header = parameter.getAnnotation(HeaderParam.class);
    return header == null
        ? Optional.empty()
        : Optional.of(new Place(Parameter.In.HEADER, header.value()));
  }
}

package uk.kith.app.rest.description;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * What programs can call, from the methods of the resources. Pages are no part of the API; a file
 * that programs read outside of it says so by describing itself.
 */
final class Operations {

  private static final String FILES = MediaType.MULTIPART_FORM_DATA;

  private final Schemas schemas;
  private final Parameters parameters;
  private final Answers answers;
  private final Map<String, PathItem> items = new TreeMap<>();

  Operations(Schemas schemas) {
    this.schemas = schemas;
    this.parameters = new Parameters(schemas);
    this.answers = new Answers(schemas);
  }

  Paths paths() {
    Paths paths = OASFactory.createPaths();
    items.forEach(paths::addPathItem);
    return paths;
  }

  void add(Class<?> resource) {
    Arrays.stream(resource.getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .forEach(method -> verb(method).ifPresent(verb -> add(resource, method, verb)));
  }

  private void add(Class<?> resource, Method method, String verb) {
    String path = path(resource, method);
    boolean api = path.startsWith("/api/");
    if (!api && !isDescribed(method)) {
      return;
    }
    Operation operation = OASFactory.createOperation();
    operation.setOperationId(
        resource.getSimpleName().replaceAll("Resource$", "") + "_" + method.getName());
    operation.setTags(List.of(path.split("/")[api ? 2 : 1]));
    org.eclipse.microprofile.openapi.annotations.Operation says =
        method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
    if (says != null) {
      operation.setSummary(says.summary());
      operation.setDescription(says.description().isEmpty() ? null : says.description());
    }
    operation.setParameters(parameters.of(method, !verb.equals("GET")));
    Arrays.stream(method.getParameters())
        .filter(Parameters::isBody)
        .findFirst()
        .ifPresent(body -> operation.setRequestBody(body(resource, method, body)));
    operation.setResponses(answers.of(method, media(method, resource, Produces.class), api));
    if (!api) {
      operation.setSecurity(List.of()); // nobody signs in there
    }
    items
        .computeIfAbsent(path, each -> OASFactory.createPathItem())
        .setOperation(PathItem.HttpMethod.valueOf(verb), operation);
  }

  private static boolean isDescribed(Method method) {
    return method.isAnnotationPresent(org.eclipse.microprofile.openapi.annotations.Operation.class);
  }

  private RequestBody body(Class<?> resource, Method method, Parameter parameter) {
    Content content = OASFactory.createContent();
    List<String> types =
        isParts(parameter.getParameterizedType())
            ? List.of(FILES)
            : media(method, resource, Consumes.class);
    for (String type : types) {
      Schema schema =
          type.equals(FILES)
              ? PlainValues.schema(SchemaType.OBJECT)
                  .additionalPropertiesSchema(schemas.of(byte[].class))
              : schemas.of(parameter.getParameterizedType());
      content.addMediaType(type, OASFactory.createMediaType().schema(schema));
    }
    return OASFactory.createRequestBody()
        .content(content)
        .required(!parameter.getAnnotatedType().isAnnotationPresent(Nullable.class));
  }

  private static boolean isParts(Type type) {
    return type instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] == EntityPart.class;
  }

  static String path(Class<?> resource, Method method) {
    Path own = method.getAnnotation(Path.class);
    String whole =
        "/" + resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
    return whole
        .replaceAll("//+", "/")
        .replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}")
        .replaceAll("/$", "");
  }

  static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .flatMap(Stream::ofNullable)
        .map(HttpMethod::value)
        .findFirst();
  }

  private static List<String> media(
      Method method, Class<?> resource, Class<? extends Annotation> kind) {
    Annotation said = method.getAnnotation(kind);
    if (said == null) {
      said = resource.getAnnotation(kind);
    }
    if (said instanceof Consumes consumes) {
      return List.of(consumes.value());
    }
    return said instanceof Produces produces
        ? List.of(produces.value())
        : List.of(MediaType.APPLICATION_JSON);
  }
}

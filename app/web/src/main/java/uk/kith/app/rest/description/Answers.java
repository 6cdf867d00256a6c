package uk.kith.app.rest.description;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import uk.kith.app.problem.Problem;

/** What a call answers: by its type, or where that tells nothing, by what its method says of it. */
final class Answers {

  private final Schemas schemas;

  Answers(Schemas schemas) {
    this.schemas = schemas;
  }

  /**
   * @param media what the method produces
   * @param api whether what cannot be done is told as a problem; elsewhere its status tells it
   */
  APIResponses of(Method method, List<String> media, boolean api) {
    APIResponses responses = OASFactory.createAPIResponses();
    APIResponseSchema said = method.getAnnotation(APIResponseSchema.class);
    if (said != null) {
      responses.addAPIResponse(
          said.responseCode(),
          said.value() == Void.class ? described("Done") : response(said.value(), media));
    } else if (method.getReturnType() == void.class) {
      responses.addAPIResponse("204", described("Done"));
    } else {
      responses.addAPIResponse("200", response(told(method), media));
    }
    for (var other :
        method.getAnnotationsByType(
            org.eclipse.microprofile.openapi.annotations.responses.APIResponse.class)) {
      Class<?> body = other.content()[0].schema().implementation();
      String type = other.content()[0].mediaType();
      responses.addAPIResponse(
          other.responseCode(), response(body, type.isEmpty() ? media : List.of(type)));
    }
    return responses.addAPIResponse(
        "default",
        api
            ? response(Problem.class, List.of("application/problem+json"))
            : described("It cannot be done"));
  }

  private static Type told(Method method) {
    Class<?> type = method.getReturnType();
    return type == StreamingOutput.class || type == Response.class
        ? byte[].class
        : method.getGenericReturnType();
  }

  private APIResponse response(Type type, List<String> media) {
    Content content = OASFactory.createContent();
    for (String each : media) {
      content.addMediaType(each, OASFactory.createMediaType().schema(schemas.of(type)));
    }
    return described(type == Problem.class ? "It cannot be done" : "Done").content(content);
  }

  private static APIResponse described(String words) {
    return OASFactory.createAPIResponse().description(words);
  }
}

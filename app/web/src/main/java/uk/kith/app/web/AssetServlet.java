package uk.kith.app.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves the {@link Assets} at {@code /assets/{digest}/{name}}; anything else is 404. */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/([0-9a-f]{12})/([a-z0-9./-]+)");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    Matcher matcher = PATH.matcher(path == null ? "" : path);
    byte[] file = matcher.matches() ? Assets.find(matcher.group(2)) : null;
    if (file == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    // An old page during a deployment still gets styles, but no browser keeps them.
    response.setHeader(
        "Cache-Control",
        Assets.isCurrent(matcher.group(1)) ? "public, max-age=31536000, immutable" : "no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType(type(matcher.group(2)));
    response.setContentLength(file.length);
    response.getOutputStream().write(file);
  }

  static String type(String name) {
    if (name.endsWith(".css")) {
      return "text/css;charset=utf-8";
    }
    return name.endsWith(".js") ? "text/javascript;charset=utf-8" : "image/svg+xml";
  }
}

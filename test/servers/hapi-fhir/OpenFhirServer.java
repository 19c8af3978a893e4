import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.interceptor.ResponseHighlighterInterceptor;
import ca.uhn.fhir.rest.server.provider.HashMapResourceProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;

/** HAPI FHIR's own server over resources in memory: {@code java -cp 'lib/*' OpenFhirServer.java PORT BUNDLE.json}. */
public class OpenFhirServer {
  public static void main(String[] arguments) throws Exception {
    FhirContext context = FhirContext.forR4();
    Map<Class<?>, HashMapResourceProvider<?>> providers = Map.of(
        Patient.class, new HashMapResourceProvider<>(context, Patient.class),
        Observation.class, new HashMapResourceProvider<>(context, Observation.class),
        Organization.class, new HashMapResourceProvider<>(context, Organization.class));
    Bundle bundle = context.newJsonParser().parseResource(Bundle.class, Files.readString(Path.of(arguments[1])));
    for (var entry : bundle.getEntry()) keep(providers, entry.getResource());

    RestfulServer fhir = new RestfulServer(context);
    fhir.registerProviders(providers.values());
    fhir.registerInterceptor(new ResponseHighlighterInterceptor());
    Server server = new Server(Integer.parseInt(arguments[0]));
    ServletContextHandler handler = new ServletContextHandler("/");
    handler.addServlet(new ServletHolder(fhir), "/fhir/*");
    server.setHandler(handler);
    server.start();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void keep(Map<Class<?>, HashMapResourceProvider<?>> providers, IBaseResource resource) {
    ((HashMapResourceProvider) providers.get(resource.getClass())).store(resource);
  }
}

package dev.countersign.web.request;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the ticket out of the address of a call as soon as that is read, and puts it into a header
 * of our own: addresses are written into logs and traces.
 */
@Singleton
public final class TicketHiding
    implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
  /** Where a ticket is taken. */
  public static final String PATH = "/api/v1/events";

  private static final String HEADER = "x-countersign-ticket";
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final String LISTENING = PATH + "?";
  private static final String PARAMETER = "ticket=";

  /** The ticket that a call came with; empty where it came with none, or with a token. */
  public static Optional<String> ticket(io.micronaut.http.HttpRequest<?> request) {
    return request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
        ? Optional.empty()
        : Optional.ofNullable(request.getHeaders().get(HEADER));
  }

  @Override
  public NettyServerCustomizer.Registry onCreated(
      BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
    event.getBean().register(new Connections(Optional.empty()));
    return event.getBean();
  }

  /** Every connection, once its codec is there. */
  private record Connections(Optional<Channel> channel) implements NettyServerCustomizer {
    @Override
    public NettyServerCustomizer specializeForChannel(Channel opened, ChannelRole role) {
      return new Connections(Optional.of(opened));
    }

    @Override
    public void onStreamPipelineBuilt() {
      channel
          .map(Channel::pipeline)
          .filter(line -> line.get(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC) != null)
          .ifPresent(line ->
              line.addAfter(
                  ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC,
                  "ticket-hiding",
                  new Hiding()));
    }
  }

  /** Looks at each call. */
  @ChannelHandler.Sharable
  private static final class Hiding extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      if (message instanceof HttpRequest request) {
        request.headers().remove(HEADER);
        if (request.uri().startsWith(LISTENING)) {
          hide(request);
        }
      }
      context.fireChannelRead(message);
    }

    private static void hide(HttpRequest request) {
      String[] parameters = request.uri().substring(LISTENING.length()).split("&", -1);
      Arrays.stream(parameters)
          .filter(parameter -> parameter.startsWith(PARAMETER))
          .map(parameter -> parameter.substring(PARAMETER.length()))
          .findFirst()
          .ifPresent(ticket -> {
            request.headers().set(HEADER, plain(ticket));
            request.setUri(without(parameters));
          });
    }

    private static String without(String[] parameters) {
      String others =
          Arrays.stream(parameters)
              .filter(parameter -> !parameter.startsWith(PARAMETER))
              .collect(Collectors.joining("&"));
      return others.isEmpty() ? PATH : LISTENING + others;
    }

    /** What is no ticket of ours is nobody's. */
    private static String plain(String ticket) {
      try {
        String text = URLDecoder.decode(ticket, StandardCharsets.UTF_8);
        return FORM.matcher(text).matches() ? text : "-";
      } catch (IllegalArgumentException e) {
        return "-";
      }
    }
  }
}

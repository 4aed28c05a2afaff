package dev.countersign.web.connection;

import dev.countersign.web.ConnectionTimes;
import dev.countersign.web.problem.Problem;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.DecoderResultProvider;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose other end keeps it waiting. It sees bytes at one place of the pipeline
 * and messages at another.
 */
final class Watch {
  private static final Duration SELDOMEST = Duration.ofSeconds(1);
  private static final int LOOKS = 4;

  private final long everyNanos;
  private final Waiting waiting;
  private long pieces;
  private long seenPieces;
  private long seenOfPiece;

  Watch(ConnectionTimes times) {
    this.waiting = new Waiting(times, System.nanoTime());
    this.everyNanos =
        Math.min(SELDOMEST.toNanos(), Math.min(least(times), times.answer().toNanos()) / LOOKS);
  }

  private static long least(ConnectionTimes times) {
    return Math.min(
        Math.min(times.head().toNanos(), times.body().toNanos()),
        Math.min(times.idle().toNanos(), times.stalled().toNanos()));
  }

  Bytes bytes() {
    return new Bytes();
  }

  Messages messages() {
    return new Messages();
  }

  /** Between the network and the codec. */
  private final class Bytes extends ChannelDuplexHandler {
    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
      waiting.bytesCame(System.nanoTime());
      context.fireChannelRead(bytes);
    }

    @Override
    public void write(ChannelHandlerContext context, Object bytes, ChannelPromise written) {
      ChannelFuture _ = context.write(bytes, written.unvoid().addListener(_ -> pieces++));
    }
  }

  /** Behind the codec. */
  private final class Messages extends ChannelDuplexHandler {
    private @Nullable ScheduledFuture<?> looking;
    private boolean isLast;

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
      looking =
          context
              .executor()
              .scheduleAtFixedRate(
                  () -> look(context), everyNanos, everyNanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
      if (looking != null) {
        looking.cancel(false);
      }
    }

    private void look(ChannelHandlerContext context) {
      long now = System.nanoTime();
      taken(context, now);
      switch (waiting.verdict(now)) {
        case PATIENCE -> {}
        case GIVE_UP_BODY -> context.fireExceptionCaught(slowBody().thrown());
        case CLOSE -> closes(context);
      }
    }

    private void taken(ChannelHandlerContext context, long now) {
      ChannelOutboundBuffer buffer = context.channel().unsafe().outboundBuffer();
      long ofPiece = buffer == null ? 0 : buffer.currentProgress();
      if (buffer == null || buffer.isEmpty() || pieces != seenPieces || ofPiece != seenOfPiece) {
        waiting.pieceTaken(now);
      }
      seenPieces = pieces;
      seenOfPiece = ofPiece;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      long now = System.nanoTime();
      if (message instanceof HttpRequest) {
        waiting.headCame(now);
      }
      if (message instanceof LastHttpContent || isBroken(message)) {
        waiting.requestCame(now);
      }
      if (isBroken(message) && !(message instanceof HttpRequest)) {
        ReferenceCountUtil.release(message);
        refuse(context);
      } else {
        context.fireChannelRead(message);
      }
    }

    /** What is read of a body with a fault in it must not pass for all of it. */
    private void refuse(ChannelHandlerContext context) {
      isLast = true;
      if (waiting.isAnswered()) {
        closes(context);
      } else {
        context.fireExceptionCaught(new DecoderException("chunks that are none"));
      }
    }

    /** Nothing is read after it. */
    private static boolean isBroken(Object message) {
      return message instanceof DecoderResultProvider decoded
          && decoded.decoderResult().isFailure();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
      long now = System.nanoTime();
      waiting.pieceMade(now);
      if (!isInterim(message)) {
        note(message, now);
      }
      ChannelPromise end =
          isLast && message instanceof LastHttpContent
              ? written.unvoid().addListener(ChannelFutureListener.CLOSE)
              : written;
      ChannelFuture _ = context.write(message, end);
    }

    private static boolean isInterim(Object message) {
      return message instanceof HttpResponse response
          && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    private void note(Object message, long now) {
      if (message instanceof HttpResponse) {
        waiting.answerBegan(now);
      }
      if (message instanceof LastHttpContent) {
        waiting.answerEnded(now);
      }
    }
  }

  private static void closes(ChannelHandlerContext context) {
    ChannelFuture _ = context.close();
  }

  private static Problem slowBody() {
    return Problem.of("request.timeout", "The body did not come in time.")
        .with("Connection", "close");
  }
}

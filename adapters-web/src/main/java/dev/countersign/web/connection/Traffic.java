package dev.countersign.web.connection;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPromise;

/** Between the network and the codec: sees what comes, and what the other end takes. */
final class Traffic extends ChannelDuplexHandler {
  private final Waiting waiting;
  private long pieces;
  private long seenPieces;
  private long seenOfPiece;

  Traffic(Waiting waiting) {
    this.waiting = waiting;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object bytes) {
    waiting.bytesCame(System.nanoTime());
    context.fireChannelRead(bytes);
  }

  @Override
  public void write(ChannelHandlerContext context, Object bytes, ChannelPromise written) {
    ChannelFuture _ = context.write(bytes, written.unvoid().addListener(_ -> pieces++));
  }

  /** Whether since this was asked last something was taken, or there is nothing to take. */
  boolean isTaken(ChannelHandlerContext context) {
    ChannelOutboundBuffer buffer = context.channel().unsafe().outboundBuffer();
    long ofPiece = buffer == null ? 0 : buffer.currentProgress();
    boolean moved = pieces != seenPieces || ofPiece != seenOfPiece;
    seenPieces = pieces;
    seenOfPiece = ofPiece;
    return moved || buffer == null || buffer.isEmpty();
  }
}

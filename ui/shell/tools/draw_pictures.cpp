// SPDX-License-Identifier: GPL-3.0-or-later
// Host program, run at build time: draws the program's icon (PNG in all sizes, one ICO) and the small arrows
// the style sheet needs as files.
#include <QBuffer>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <cstdio>
#include <numbers>

namespace {

const QColor kRedTop(0xd2, 0x3a, 0x2c), kRedBottom(0x9c, 0x18, 0x14);
const QColor kPaper(0xff, 0xfb, 0xf4), kSun(0xff, 0xc1, 0x4d);

// A sun rising over an open ledger. Drawn on a 64-unit square; below 32 pixels the fine strokes are left out
// and the rest is drawn stronger, because a scaled-down drawing turns to mud.
void drawIcon(QPainter& painter, int size) {
    const bool small = size < 32;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 64.0, size / 64.0);

    QLinearGradient warm(0, 0, 0, 64);
    warm.setColorAt(0, kRedTop);
    warm.setColorAt(1, kRedBottom);
    painter.setPen(Qt::NoPen);
    painter.setBrush(warm);
    const qreal edge = small ? 0 : 2;
    painter.drawRoundedRect(QRectF(edge, edge, 64 - 2 * edge, 64 - 2 * edge), 14, 14);

    const QPointF centre(32, 33);
    painter.setBrush(kSun);
    const qreal radius = small ? 12 : 10.5;
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(kSun, small ? 5 : 3.6, Qt::SolidLine, Qt::RoundCap));
    const int rays = small ? 3 : 5;
    for (int i = 0; i < rays; ++i) {
        const double angle = std::numbers::pi * (small ? 0.2 + 0.3 * i : 0.1 + 0.2 * i);
        const QPointF direction(std::cos(angle), -std::sin(angle));
        painter.drawLine(centre + direction * (small ? 18.5 : 16), centre + direction * (small ? 21 : 21.5));
    }

    QPainterPath book;  // two pages that meet in the fold
    book.moveTo(8, 36);
    book.cubicTo(16, 31, 26, 32, 32, 38);
    book.cubicTo(38, 32, 48, 31, 56, 36);
    book.lineTo(56, 54);
    book.cubicTo(48, 49.5, 38, 50, 32, 55);
    book.cubicTo(26, 50, 16, 49.5, 8, 54);
    book.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(kPaper);
    painter.drawPath(book);

    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kRedBottom, small ? 4 : 2.2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(32, 38), QPointF(32, small ? 54 : 53));
    if (small) {
        return;
    }
    painter.setPen(QPen(QColor(0xd9, 0x8c, 0x80), 2, Qt::SolidLine, Qt::RoundCap));
    for (int line = 0; line < 2; ++line) {
        const qreal y = 41 + 5.5 * line;
        QPainterPath left, right;
        left.moveTo(13.5, y - 0.6);
        left.quadTo(20, y - 2.6, 27, y + 1.6);
        right.moveTo(37, y + 1.6);
        right.quadTo(44, y - 2.6, 50.5, y - 0.6);
        painter.drawPath(left);
        painter.drawPath(right);
    }
}

QImage icon(int size) {
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawIcon(painter, size);
    return image;
}

// A mid grey that stands at least 3:1 against the grounds of both themes.
QImage arrow(double degrees, int scale) {
    QImage image(12 * scale, 12 * scale, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(6, 6);
    painter.rotate(degrees);
    painter.setPen(QPen(QColor(0x8a, 0x84, 0x7b), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{-3.5, -1.8}, {0, 1.8}, {3.5, -1.8}});
    return image;
}

// The tick of a checked box, in the colour that stands on the accent.
QImage tick(const QColor& ink, int scale) {
    QImage image(14 * scale, 14 * scale, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{3, 7.2}, {6, 10}, {11, 4}});
    return image;
}

// The ICO container with PNG bodies, which Windows reads since Vista.
bool writeIco(const QString& path) {
    QList<QByteArray> bodies;
    const QList<int> sizes{16, 24, 32, 48, 64, 128, 256};
    for (int size : sizes) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        icon(size).save(&buffer, "PNG");
        bodies << buffer.data();
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    QDataStream out(&file);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(sizes.size());
    quint32 offset = 6 + 16 * quint32(sizes.size());
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const auto side = quint8(sizes[i] % 256);  // 0 stands for 256
        out << side << side << quint8(0) << quint8(0) << quint16(1) << quint16(32)
            << quint32(bodies[i].size()) << offset;
        offset += quint32(bodies[i].size());
    }
    for (const QByteArray& body : bodies) {
        out.writeRawData(body.constData(), int(body.size()));
    }
    return out.status() == QDataStream::Ok;
}

}  // namespace

int main(int argc, char* argv[]) {
    if (argc != 2) {
        std::fputs("usage: draw_pictures FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    bool good = folder.mkpath(QStringLiteral("."));
    for (int size : {16, 24, 32, 48, 64, 128, 256, 512}) {
        good &= icon(size).save(folder.filePath(QStringLiteral("nuanxin-%1.png").arg(size)));
    }
    const std::pair<const char*, double> arrows[] = {{"down", 0}, {"left", 90}, {"up", 180}, {"right", 270}};
    for (const auto& [name, degrees] : arrows) {
        good &= arrow(degrees, 1).save(folder.filePath(QStringLiteral("%1.png").arg(QLatin1String(name))));
        good &= arrow(degrees, 2).save(folder.filePath(QStringLiteral("%1@2x.png").arg(QLatin1String(name))));
    }
    const std::pair<const char*, QColor> ticks[] = {{"check-light", Qt::white},
                                                    {"check-dark", QColor(0x1c, 0x1b, 0x1a)}};
    for (const auto& [name, ink] : ticks) {
        good &= tick(ink, 1).save(folder.filePath(QStringLiteral("%1.png").arg(QLatin1String(name))));
        good &= tick(ink, 2).save(folder.filePath(QStringLiteral("%1@2x.png").arg(QLatin1String(name))));
    }
    good &= writeIco(folder.filePath(QStringLiteral("nuanxin.ico")));
    return good ? 0 : 1;
}

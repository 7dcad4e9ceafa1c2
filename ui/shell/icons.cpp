// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>

namespace nuanxin::ui {

namespace {

QString iconFamily() {
    static const QString family = [] {
        const int id =
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/materialdesignicons-webfont.ttf"));
        return QFontDatabase::applicationFontFamilies(id).value(0);
    }();
    return family;
}

class FontIconEngine : public QIconEngine {
public:
    FontIconEngine(Icon name, Tint tint) : m_name(name), m_tint(tint) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QColor ink = color(m_tint);
        if (mode == QIcon::Disabled) {
            ink.setAlphaF(0.5F);
        }
        paintIcon(*painter, rect, m_name, ink);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new FontIconEngine(*this); }

private:
    Icon m_name;
    Tint m_tint;
};

}  // namespace

QIcon icon(Icon name, Tint tint) {
    return QIcon(new FontIconEngine(name, tint));
}

void paintIcon(QPainter& painter, const QRectF& where, Icon name, const QColor& ink) {
    painter.save();
    QFont font(iconFamily());
    font.setPixelSize(qMax(1, qRound(qMin(where.width(), where.height()))));
    font.setStyleStrategy(QFont::NoFontMerging);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(where, Qt::AlignCenter, QString(QChar(static_cast<char16_t>(name))));
    painter.restore();
}

QIcon programIcon() {
    QIcon icon;
    for (int size : {16, 24, 32, 48, 64, 128, 256}) {
        icon.addFile(QStringLiteral(":/pictures/nuanxin-%1.png").arg(size));
    }
    return icon;
}

}  // namespace nuanxin::ui
